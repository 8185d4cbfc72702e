package dev.statute.processor.check.rule;

import dev.statute.processor.declaration.Declaration;
import dev.statute.processor.declaration.Operation;
import dev.statute.processor.declaration.Returned.Carrier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Two things that set the status of a method, and cannot both. */
final class ConflictingStatus extends HandlerRule {

  private static final String DROPPED =
      "what %s returns is never sent: %s has a reason, so an error page is sent instead; remove the"
          + " reason, or return nothing";

  private static final String TWO_CODES =
      "%s sets two different statuses, which is refused when the service runs; write one";

  private static final String OVERRULED =
      "%s sets %d, but %s, and the returned status wins; remove the annotation, or return only %d";

  ConflictingStatus() {
    super("conflicting-status", Level.WARNING);
  }

  @Override
  List<Finding> find(Operation operation) {
    List<Finding> found = new ArrayList<>();
    for (Declaration answer : operation.plainStatusSetters()) {
      if (operation.dropsValue(answer)) {
        if (!ForbiddenContent.isFoundAt(operation)) {
          found.add(finding(answer, operation, DROPPED, operation.name(), name(answer)));
        }
      } else if (answer.codes().size() > 1) {
        found.add(finding(answer, operation, TWO_CODES, name(answer)));
      }
    }
    return found;
  }

  private static String name(Declaration answer) {
    return answer.annotationName();
  }

  private static Finding finding(
      Declaration answer, Operation operation, String template, Object... arguments) {
    return Finding.of(Check.CONFLICTING_STATUS, operation.anchorOf(answer), template, arguments)
        .about(operation.anchor());
  }

  /** Whether what is returned brings a status of its own, and an annotation sets one too. */
  @Override
  boolean isOpen(Operation operation) {
    return isSetTwice(operation);
  }

  private static boolean isSetTwice(Operation operation) {
    return operation.returned() instanceof Carrier && !setters(operation).isEmpty();
  }

  /** The annotations of the method that set its status, as far as nothing else is said of them. */
  private static List<Declaration> setters(Operation operation) {
    List<Declaration> setters = new ArrayList<>();
    for (Declaration answer : operation.plainStatusSetters()) {
      if (answer.codes().size() == 1 && !operation.dropsValue(answer)) {
        setters.add(answer);
      }
    }
    return setters;
  }

  @Override
  List<Finding> find(HandlerBody handler) {
    List<Finding> found = new ArrayList<>();
    for (Declaration setter : setters(handler.operation())) {
      conflict(setter, handler).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Finding> conflict(Declaration setter, HandlerBody handler) {
    Operation operation = handler.operation();
    Set<Integer> seen = new HashSet<>(handler.undeclared());
    String returned =
        handler.overruling(setter).stream()
            .filter(outcome -> seen.add(outcome.code()))
            .map(
                outcome ->
                    operation.targets().describe(outcome.code()) + " is " + outcome.how().get())
            .collect(Collectors.joining(" and "));
    int set = setter.codes().get(0).code();
    return returned.isEmpty()
        ? Optional.empty()
        : Optional.of(finding(setter, operation, OVERRULED, name(setter), set, returned, set));
  }

  /** The codes of the responses that overrule an annotation. */
  static Set<Integer> overruling(HandlerBody handler) {
    Set<Integer> codes = new HashSet<>();
    if (isSetTwice(handler.operation())) {
      for (Declaration setter : setters(handler.operation())) {
        handler.overruling(setter).forEach(outcome -> codes.add(outcome.code()));
      }
    }
    return codes;
  }
}
