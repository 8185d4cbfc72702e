package dev.statute.processor.check.rule;

import dev.statute.processor.declaration.Operation;
import dev.statute.processor.declaration.Returned.Value;
import dev.statute.processor.declaration.Targets;
import dev.statute.processor.output.Anchor;
import java.util.List;
import java.util.Optional;

/** A value is returned, or content is given to a response, with a code that forbids content. */
final class ForbiddenContent extends HandlerRule {

  private static final String RETURNED =
      "%s forbids content and is the only success declared, but %s returns a value; return nothing,"
          + " or declare the code that is sent with the value";

  private static final String SENT =
      "%s forbids content, so what is given here is never sent; remove it, or use a code that has"
          + " content";

  ForbiddenContent() {
    super("forbidden-content", Level.ERROR);
  }

  @Override
  List<Finding> find(Operation operation) {
    Optional<DeclaredCode> found = onlySuccess(operation);
    return found.isEmpty()
        ? List.of()
        : List.of(
            found
                .get()
                .finding(
                    Check.FORBIDDEN_CONTENT,
                    operation,
                    RETURNED,
                    operation.targets().describe(found.get().code()),
                    operation.name()));
  }

  /** The finding about content that a body gives to a response. */
  static Finding sent(int code, Anchor anchor, Targets targets) {
    return Finding.of(Check.FORBIDDEN_CONTENT, anchor, SENT, targets.describe(code));
  }

  /**
   * Returns whether a handler returns a value, and all successes that it declares forbid content.
   */
  static boolean isFoundAt(Operation operation) {
    return onlySuccess(operation).isPresent();
  }

  private static Optional<DeclaredCode> onlySuccess(Operation operation) {
    if (!(operation.returned() instanceof Value)
        || operation.mayDeclareAnySuccess()
        || mayHaveContent(operation)) {
      return Optional.empty();
    }
    List<DeclaredCode> successes = DeclaredCode.successesOf(operation);
    return successes.isEmpty() ? Optional.empty() : Optional.of(successes.get(0));
  }

  /** Returns whether some success, or the status of a plain return, may have content. */
  private static boolean mayHaveContent(Operation operation) {
    for (DeclaredCode declared : DeclaredCode.in(operation.declarations())) {
      if (declared.isSuccess() && !forbidsContent(declared, operation)) {
        return true;
      }
    }
    for (DeclaredCode declared : DeclaredCode.in(operation.plainStatusSetters())) {
      if (!forbidsContent(declared, operation)) {
        return true;
      }
    }
    return false;
  }

  private static boolean forbidsContent(DeclaredCode declared, Operation operation) {
    return operation.targets() instanceof Targets.Known targets
        && targets.forbidContent(declared.code());
  }
}
