package dev.statute.processor.check.rule;

import dev.statute.processor.declaration.Operation;
import dev.statute.processor.output.NamedFailure;
import java.util.List;

/** A rule about a handler: about all that is declared of it, about its body, or about both. */
abstract non-sealed class HandlerRule extends Rule<Operation> {

  HandlerRule(String id, Level level) {
    super(id, level);
  }

  /** What is wrong with what is declared of a handler. */
  @Override
  List<Finding> find(Operation operation) {
    return List.of();
  }

  /** Whether there is a question about a handler that only its body answers. */
  boolean isOpen(Operation operation) {
    return false;
  }

  /** What is wrong with such a handler, as its body shows. */
  List<Finding> find(HandlerBody handler) {
    return List.of();
  }

  /**
   * The same, with the name of the check in what goes wrong.
   *
   * @throws NamedFailure if the rule itself is wrong
   */
  final List<Finding> apply(HandlerBody handler) {
    try {
      return isOpen(handler.operation()) ? find(handler) : List.of();
    } catch (RuntimeException e) {
      throw new NamedFailure("the check " + id(), e);
    }
  }
}
