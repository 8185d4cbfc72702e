package dev.statute.processor.body.javac;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The statuses of the value of an expression.
 *
 * @param statuses the statuses of the responses that it can be, or deliver
 * @param errors the statuses of the exceptions that it can deliver later instead of a value
 * @param complete whether there are no others
 */
record ValueStatuses(List<MadeStatus> statuses, List<MadeStatus> errors, boolean complete) {

  static final ValueStatuses NOTHING = new ValueStatuses(List.of(), List.of(), true);
  static final ValueStatuses UNKNOWN = new ValueStatuses(List.of(), List.of(), false);

  ValueStatuses {
    statuses = List.copyOf(statuses);
    errors = List.copyOf(errors);
  }

  static ValueStatuses of(MadeStatus made) {
    return new ValueStatuses(List.of(made), List.of(), true);
  }

  static ValueStatuses of(List<MadeStatus> statuses) {
    return new ValueStatuses(statuses, List.of(), true);
  }

  static ValueStatuses error(MadeStatus made) {
    return new ValueStatuses(List.of(), List.of(made), true);
  }

  ValueStatuses plus(ValueStatuses other) {
    if (isNothing() || other.isNothing()) {
      return isNothing() ? other : this;
    }
    return new ValueStatuses(
        joined(statuses, other.statuses), joined(errors, other.errors), complete && other.complete);
  }

  boolean isNothing() {
    return complete && statuses.isEmpty() && errors.isEmpty();
  }

  private static List<MadeStatus> joined(List<MadeStatus> some, List<MadeStatus> more) {
    if (some.isEmpty() || more.isEmpty()) {
      return some.isEmpty() ? more : some;
    }
    List<MadeStatus> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /** Without the statuses, as a function makes another value of the one that has them. */
  ValueStatuses withoutStatuses() {
    return new ValueStatuses(List.of(), errors, complete);
  }

  /** Without the errors, which are handled. */
  ValueStatuses withoutErrors() {
    return new ValueStatuses(statuses, List.of(), complete);
  }

  ValueStatuses map(UnaryOperator<MadeStatus> change) {
    List<MadeStatus> changedStatuses = new ArrayList<>(statuses);
    changedStatuses.replaceAll(change);
    List<MadeStatus> changedErrors = new ArrayList<>(errors);
    changedErrors.replaceAll(change);
    return new ValueStatuses(changedStatuses, changedErrors, complete);
  }

  /** Returns whether some code is left open for an argument. */
  boolean isOpen() {
    return hasOpen(statuses) || hasOpen(errors);
  }

  private static boolean hasOpen(List<MadeStatus> made) {
    for (MadeStatus each : made) {
      if (each.code() instanceof MadeCode.Open) {
        return true;
      }
    }
    return false;
  }

  /** Only the statuses whose codes do not depend on arguments. */
  ValueStatuses known() {
    return isOpen() ? new ValueStatuses(known(statuses), known(errors), false) : this;
  }

  private static List<MadeStatus> known(List<MadeStatus> made) {
    return made.stream().filter(each -> each.code() instanceof MadeCode.Known).toList();
  }

  /** One status of each code and cause, which is enough for a caller. */
  ValueStatuses once() {
    return new ValueStatuses(once(statuses), once(errors), complete);
  }

  private static List<MadeStatus> once(List<MadeStatus> made) {
    List<MadeStatus> kept = new ArrayList<>(made.size());
    for (MadeStatus each : made) {
      if (!hasLike(each, kept)) {
        kept.add(each);
      }
    }
    return kept;
  }

  private static boolean hasLike(MadeStatus made, List<MadeStatus> kept) {
    for (MadeStatus each : kept) {
      if (each.code().equals(made.code()) && each.cause().isLike(made.cause())) {
        return true;
      }
    }
    return false;
  }
}
