package dev.statute.processor.bodies;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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
    if (equals(NOTHING) || other.equals(NOTHING)) {
      return equals(NOTHING) ? other : this;
    }
    return new Answer(
        Stream.concat(statuses.stream(), other.statuses.stream()).toList(),
        Stream.concat(errors.stream(), other.errors.stream()).toList(),
        whole && other.whole);
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
    return new Answer(
        statuses.stream().map(change).toList(), errors.stream().map(change).toList(), whole);
  }

  /** With one of each code and cause, which is enough for those who call. */
  Answer once() {
    return new Answer(once(statuses), once(errors), whole);
  }

  private static List<Made> once(List<Made> made) {
    Set<Map.Entry<Integer, String>> seen = new HashSet<>();
    return made.stream()
        .filter(each -> seen.add(Map.entry(each.code(), each.cause().toString())))
        .toList();
  }
}
