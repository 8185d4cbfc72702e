package dev.statute.processor;

import java.util.List;
import java.util.Optional;

/** What some checks look for in one kind of subject. */
interface Rules<T> {

  /** The checks, in the order in which they look. */
  List<Check> checks();

  /** What one of the checks finds, in the order of the source. */
  List<Finding> find(Check check, T subject);

  /**
   * The same, with the name of the check in what goes wrong.
   *
   * @throws NamedFailure if the rule itself is wrong
   */
  default List<Finding> apply(Check check, T subject) {
    try {
      return find(check, subject);
    } catch (RuntimeException e) {
      throw new NamedFailure("the check " + check.id(), e);
    }
  }

  /** The findings of a rule that finds one thing at most. */
  static List<Finding> list(Optional<Finding> found) {
    return found.isPresent() ? List.of(found.get()) : List.of();
  }
}
