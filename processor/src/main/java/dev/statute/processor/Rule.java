package dev.statute.processor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a check looks for in one kind of subject.
 *
 * @param finder gives what it finds, in the order of the source
 */
record Rule<T>(Check check, Function<T, List<Finding>> finder) {

  /** A rule that finds one thing at most. */
  static <T> Rule<T> single(Check check, Function<T, Optional<Finding>> finder) {
    return new Rule<>(check, subject -> list(finder.apply(subject)));
  }

  private static List<Finding> list(Optional<Finding> found) {
    return found.isPresent() ? List.of(found.get()) : List.of();
  }

  /**
   * What it finds.
   *
   * @throws RuleException if the rule itself is wrong
   */
  List<Finding> apply(T subject) {
    try {
      return finder.apply(subject);
    } catch (RuntimeException e) {
      throw new RuleException(check, e);
    }
  }

  /** A rule failed where it should have found something or nothing. */
  static final class RuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Check check;

    RuleException(Check check, RuntimeException cause) {
      super(cause);
      this.check = check;
    }

    Check check() {
      return check;
    }
  }
}
