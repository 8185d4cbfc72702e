package dev.statute.processor.check.rule;

import dev.statute.processor.output.NamedFailure;
import java.util.List;

/**
 * The rule of a check: its id, its level, its texts and the code that finds what is wrong, in one
 * class that is named after the id. It is pure: a record in, findings out.
 *
 * @param <S> the subject that it judges
 */
abstract sealed class Rule<S>
    permits CodeRule, ComparisonRule, DeclarationRule, HandlerRule, BodyRule, ProgramRule {

  private final String id;
  private final Level level;

  Rule(String id, Level level) {
    this.id = id;
    this.level = level;
  }

  /** The id of its check, in messages and options. */
  final String id() {
    return id;
  }

  /** The level if the user sets no other. */
  final Level level() {
    return level;
  }

  /** Finds what is wrong with a subject, in the order of the source. */
  abstract List<Finding> find(S subject);

  /**
   * Finds what is wrong with a subject.
   *
   * @throws NamedFailure with the name of the check, if the rule itself fails
   */
  final List<Finding> apply(S subject) {
    try {
      return find(subject);
    } catch (RuntimeException e) {
      throw failure(e);
    }
  }

  final NamedFailure failure(RuntimeException cause) {
    return new NamedFailure("the check " + id, cause);
  }
}
