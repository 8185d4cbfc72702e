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

/** A handler that declares no status code. */
final class MissingReturns extends HandlerRule {

  private static final String NOTHING = "%s declares no status code; %s";

  private static final String ONLY_ITS_ANSWER =
      "%s declares only what it answers when it returns normally, but not %s; %s";

  MissingReturns() {
    super("missing-returns", Level.OFF);
  }

  /** Whether a handler declares no more than what a plain return answers. */
  @Override
  boolean isOpen(Operation operation) {
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
    others.removeAll(ConflictingStatus.overruling(handler));
    if (others.isEmpty()) {
      return List.of();
    }
    String described =
        others.stream().map(operation.targets()::describe).collect(Collectors.joining(", "));
    return List.of(
        finding(operation, ONLY_ITS_ANSWER, operation.name(), described, remedy(handler)));
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
                  "write what it answers, such as " + Proposal.text(handler.usual(), Set.of(code)))
          .orElse("declare what it answers");
    }
    Set<Integer> codes = new TreeSet<>(handler.codes());
    boolean isAll = handler.body().get().complete();
    if (!(operation.returned() instanceof Carrier)) {
      for (PlainReturn plain : handler.body().get().plain().get()) {
        Optional<Integer> answer = handler.answer(plain);
        answer.ifPresent(codes::add);
        isAll &= answer.isPresent();
      }
    }
    return codes.isEmpty() ? "declare what it answers" : Proposal.of(handler.usual(), codes, isAll);
  }
}
