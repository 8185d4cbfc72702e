package dev.statute.processor.check.rule;

import dev.statute.processor.output.NamedFailure;
import java.util.List;

/**
 * What one check looks for: its id, its level, its texts, and the code that finds and fills them in
 * are in one class, named after the id. It is pure: a record in, findings out.
 *
 * @param <S> the subject that it looks at
 */
abstract sealed class Rule<S> permits CodeRule, DeclarationRule, HandlerRule, BodyRule {

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

  /** The level where the user sets no other. */
  final Level level() {
    return level;
  }

  /** What is wrong with a subject, in the order of the source. */
  abstract List<Finding> find(S subject);

  /**
   * The same, with the name of the check in what goes wrong.
   *
   * @throws NamedFailure if the rule itself is wrong
   */
  final List<Finding> apply(S subject) {
    try {
      return find(subject);
    } catch (RuntimeException e) {
      throw new NamedFailure("the check " + id, e);
    }
  }
}
