package dev.statute.processor.check.rule;

import dev.statute.processor.declaration.Operation;
import java.util.List;
import java.util.Optional;

/** A success is declared, but a plain return sends another one. */
final class ImplicitStatus extends HandlerRule {

  private static final String TEXT =
      "%s is declared, but %s responds with %s when it returns normally; declare %d, or send %d"
          + " with %s";

  ImplicitStatus() {
    super("implicit-status", Level.WARNING);
  }

  @Override
  List<Finding> find(Operation operation) {
    Optional<Integer> sent = operation.plainStatus();
    if (sent.isEmpty()
        || operation.mayDeclareAnySuccess()
        || ForbiddenContent.isFoundAt(operation)
        || isDeclared(sent.get(), operation)) {
      return List.of();
    }
    for (DeclaredCode declared : DeclaredCode.successesOf(operation)) {
      if (!declared.declaration().setsPlainStatus()) {
        return List.of(finding(declared, sent.get(), operation));
      }
    }
    return List.of();
  }

  private static boolean isDeclared(int sent, Operation operation) {
    for (DeclaredCode declared : DeclaredCode.in(operation.declarations())) {
      if (declared.code() == sent && !declared.declaration().setsPlainStatus()) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(DeclaredCode declared, int sent, Operation operation) {
    return declared.finding(
        Check.IMPLICIT_STATUS,
        operation,
        TEXT,
        operation.targets().describe(declared.code()),
        operation.name(),
        operation.targets().describe(sent),
        sent,
        declared.code(),
        operation.remedy());
  }
}
