package dev.statute.processor.body.javac;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the value of an expression brings with it.
 *
 * @param statuses the statuses of responses that it can be, or lead to
 * @param errors the statuses of exceptions that it can bring in place of a value, later
 * @param whole whether that is all
 */
record Answer(List<Made> statuses, List<Made> errors, boolean whole) {

  static final Answer NOTHING = new Answer(List.of(), List.of(), true);
  static final Answer UNKNOWN = new Answer(List.of(), List.of(), false);

  Answer {
    statuses = List.copyOf(statuses);
    errors = List.copyOf(errors);
  }

  static Answer of(Made made) {
    return new Answer(List.of(made), List.of(), true);
  }

  static Answer of(List<Made> statuses) {
    return new Answer(statuses, List.of(), true);
  }

  static Answer error(Made made) {
    return new Answer(List.of(), List.of(made), true);
  }

  Answer plus(Answer other) {
    if (isNothing() || other.isNothing()) {
      return isNothing() ? other : this;
    }
    return new Answer(
        joined(statuses, other.statuses), joined(errors, other.errors), whole && other.whole);
  }

  private boolean isNothing() {
    return whole && statuses.isEmpty() && errors.isEmpty();
  }

  private static List<Made> joined(List<Made> some, List<Made> more) {
    if (some.isEmpty() || more.isEmpty()) {
      return some.isEmpty() ? more : some;
    }
    List<Made> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /** Without the statuses: some function makes another value of the one that had them. */
  Answer withoutStatuses() {
    return new Answer(List.of(), errors, whole);
  }

  /** Without the errors: they are taken care of. */
  Answer withoutErrors() {
    return new Answer(statuses, List.of(), whole);
  }

  Answer map(UnaryOperator<Made> change) {
    List<Made> changedStatuses = new ArrayList<>(statuses);
    changedStatuses.replaceAll(change);
    List<Made> changedErrors = new ArrayList<>(errors);
    changedErrors.replaceAll(change);
    return new Answer(changedStatuses, changedErrors, whole);
  }

  /** Whether some code is that of an argument. */
  boolean isOpen() {
    return hasOpen(statuses) || hasOpen(errors);
  }

  private static boolean hasOpen(List<Made> made) {
    for (Made each : made) {
      if (each.code() instanceof Code.Open) {
        return true;
      }
    }
    return false;
  }

  /** With the codes only that are known whatever the arguments are. */
  Answer known() {
    return isOpen() ? new Answer(known(statuses), known(errors), false) : this;
  }

  private static List<Made> known(List<Made> made) {
    return made.stream().filter(each -> each.code() instanceof Code.Known).toList();
  }

  /** With one of each code and cause, which is enough for those who call. */
  Answer once() {
    return new Answer(once(statuses), once(errors), whole);
  }

  private static List<Made> once(List<Made> made) {
    List<Made> kept = new ArrayList<>(made.size());
    for (Made each : made) {
      if (!hasLike(each, kept)) {
        kept.add(each);
      }
    }
    return kept;
  }

  private static boolean hasLike(Made made, List<Made> kept) {
    for (Made each : kept) {
      if (each.code().equals(made.code()) && each.cause().isLike(made.cause())) {
        return true;
      }
    }
    return false;
  }
}
