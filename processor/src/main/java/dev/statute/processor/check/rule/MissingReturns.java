package dev.statute.processor.check.rule;

import dev.statute.processor.body.PlainReturn;
import dev.statute.processor.declaration.Declaration;
import dev.statute.processor.declaration.Operation;
import dev.statute.processor.declaration.Returned.Carrier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A handler that declares no status code, or only that of a plain return. */
final class MissingReturns extends HandlerRule {

  private static final String NOTHING = "%s declares no status code; %s";

  private static final String ONLY_PLAIN =
      "%s declares only the status of a normal return, but not %s; %s";

  private static final String DECLARE = "declare the status codes that it sends";

  MissingReturns() {
    super("missing-returns", Level.OFF);
  }

  /** Returns whether a handler declares no more than the status of a plain return. */
  @Override
  boolean needsBody(Operation operation) {
    for (Declaration declaration : operation.declarations()) {
      if (!declaration.statuses().isEmpty()
          && !(declaration.setsPlainStatus() && declaration.codes().size() == 1)) {
        return false;
      }
    }
    return true;
  }

  @Override
  List<Finding> find(HandlerBody handler) {
    Operation operation = handler.operation();
    Set<Integer> declared = Declaration.distinctCodes(operation.declarations());
    if (declared.isEmpty()) {
      return List.of(finding(operation, NOTHING, operation.name(), remedy(handler)));
    }
    Set<Integer> others = handler.codes();
    others.removeAll(declared);
    others.removeAll(handler.overruling());
    if (others.isEmpty()) {
      return List.of();
    }
    String described =
        others.stream().map(operation.targets()::describe).collect(Collectors.joining(", "));
    return List.of(finding(operation, ONLY_PLAIN, operation.name(), described, remedy(handler)));
  }

  private static Finding finding(Operation operation, String template, Object... arguments) {
    return Finding.of(Check.MISSING_RETURNS, operation.anchor(), template, arguments);
  }

  private static String remedy(HandlerBody handler) {
    Operation operation = handler.operation();
    if (handler.body().isEmpty()) {
      return operation
          .plainStatus()
          .map(
              code ->
                  "declare the status that it sends, such as "
                      + Proposal.text(handler.usual(), Set.of(code)))
          .orElse(DECLARE);
    }
    Set<Integer> codes = new TreeSet<>(handler.codes());
    boolean isAll = handler.body().get().complete();
    if (!(operation.returned() instanceof Carrier)) {
      for (PlainReturn plain : handler.body().get().plain().get()) {
        Optional<Integer> status = handler.status(plain);
        status.ifPresent(codes::add);
        isAll &= status.isPresent();
      }
    }
    return codes.isEmpty() ? DECLARE : Proposal.of(handler.usual(), codes, isAll);
  }
}
