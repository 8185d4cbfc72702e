package dev.statute.processor;

import dev.statute.processor.Returned.Carrier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules about a handler whose body decides. */
final class HandlerBodyRules implements Rules<HandlerBody> {

  private static final List<Check> CHECKS =
      List.of(Check.CONFLICTING_STATUS, Check.MISSING_RETURNS);

  @Override
  public List<Check> checks() {
    return CHECKS;
  }

  /** Whether a check has a question about a handler that its body may answer. */
  boolean isOpen(Check check, Operation operation) {
    return check == Check.MISSING_RETURNS
        ? declaresNoMoreThanItsAnswer(operation)
        : operation.returned() instanceof Carrier && !sets(operation).isEmpty();
  }

  @Override
  public List<Finding> find(Check check, HandlerBody handler) {
    return switch (check) {
      case CONFLICTING_STATUS -> conflicting(handler);
      case MISSING_RETURNS -> Rules.list(missing(handler));
      default -> throw new IllegalArgumentException(check.name());
    };
  }

  /** The annotations of the method that set its status, as far as nothing else is said of them. */
  private static List<Declaration> sets(Operation operation) {
    List<Declaration> sets = new ArrayList<>();
    for (Declaration answer : operation.answers()) {
      if (answer.codes().size() == 1 && !OperationRules.isDropped(answer, operation)) {
        sets.add(answer);
      }
    }
    return sets;
  }

  /** The codes of the responses that overrule an annotation. */
  Set<Integer> overruling(HandlerBody handler) {
    Set<Integer> codes = new HashSet<>();
    if (isOpen(Check.CONFLICTING_STATUS, handler.operation())) {
      for (Declaration answer : sets(handler.operation())) {
        handler.overruling(answer).forEach(outcome -> codes.add(outcome.code()));
      }
    }
    return codes;
  }

  private List<Finding> conflicting(HandlerBody handler) {
    List<Finding> found = new ArrayList<>();
    if (isOpen(Check.CONFLICTING_STATUS, handler.operation())) {
      for (Declaration answer : sets(handler.operation())) {
        conflict(answer, handler).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Finding> conflict(Declaration answer, HandlerBody handler) {
    Set<Integer> seen = new HashSet<>(handler.undeclared());
    String returned =
        handler.overruling(answer).stream()
            .filter(outcome -> seen.add(outcome.code()))
            .map(
                outcome ->
                    handler.operation().targets().describe(outcome.code())
                        + " is "
                        + outcome.how().get())
            .collect(Collectors.joining(" and "));
    int set = answer.codes().get(0).code();
    return returned.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Check.CONFLICTING_STATUS
                .findingInBody(
                    handler.operation().shown(answer), answer.annotationName(), set, returned, set)
                .about(handler.operation().origin()));
  }

  private static boolean declaresNoMoreThanItsAnswer(Operation operation) {
    for (Declaration declaration : operation.declarations()) {
      if (!declaration.statuses().isEmpty()
          && !(declaration.isAnswer() && declaration.codes().size() == 1)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Finding> missing(HandlerBody handler) {
    Operation operation = handler.operation();
    if (!declaresNoMoreThanItsAnswer(operation)) {
      return Optional.empty();
    }
    Set<Integer> declared = Declaration.differentCodes(operation.declarations());
    Set<Integer> others = handler.codes();
    others.removeAll(declared);
    others.removeAll(overruling(handler));
    String remedy = remedy(handler);
    if (declared.isEmpty()) {
      return Optional.of(
          Check.MISSING_RETURNS.finding(operation.origin(), operation.name(), remedy));
    }
    String described =
        others.stream().map(operation.targets()::describe).collect(Collectors.joining(", "));
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Check.MISSING_RETURNS.findingInBody(
                operation.origin(), operation.name(), described, remedy));
  }

  private static String remedy(HandlerBody handler) {
    Operation operation = handler.operation();
    if (handler.body().isEmpty()) {
      return operation
          .answer()
          .map(
              code ->
                  "write what it answers, such as " + Proposal.text(handler.usual(), Set.of(code)))
          .orElse("declare what it answers");
    }
    Set<Integer> codes = new TreeSet<>(handler.codes());
    boolean isAll = handler.body().get().whole();
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
