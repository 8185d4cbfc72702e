package dev.statute.processor.check.rule;

import dev.statute.processor.declaration.Operation;
import dev.statute.processor.output.NamedFailure;
import java.util.List;

/** A rule about a handler: about its declarations, about its body, or about both. */
abstract non-sealed class HandlerRule extends Rule<Operation> {

  HandlerRule(String id, Level level) {
    super(id, level);
  }

  /** What is wrong with the declarations of a handler. */
  @Override
  List<Finding> find(Operation operation) {
    return List.of();
  }

  /** Returns whether the rule can judge a handler only with its body. */
  boolean needsBody(Operation operation) {
    return false;
  }

  /** What is wrong with a handler that needs its body. */
  List<Finding> find(HandlerBody handler) {
    return List.of();
  }

  /**
   * Finds what is wrong with a handler, if the rule needs the body.
   *
   * @throws NamedFailure with the name of the check, if the rule itself fails
   */
  final List<Finding> apply(HandlerBody handler) {
    try {
      return needsBody(handler.operation()) ? find(handler) : List.of();
    } catch (RuntimeException e) {
      throw failure(e);
    }
  }
}
