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

/** Two things set the status of a method, and only one can have an effect. */
final class ConflictingStatus extends HandlerRule {

  private static final String DROPPED =
      "what %s returns is never sent: %s has a reason, so an error page is sent instead; remove the"
          + " reason, or return nothing";

  private static final String TWO_CODES =
      "%s sets two different statuses, which the framework rejects at run time; write only one";

  private static final String OVERRULED =
      "%s sets %d, but %s, and the returned status wins; remove the annotation, or return only %d";

  ConflictingStatus() {
    super("conflicting-status", Level.WARNING);
  }

  @Override
  List<Finding> find(Operation operation) {
    List<Finding> found = new ArrayList<>();
    for (Declaration setter : operation.plainStatusSetters()) {
      if (operation.dropsValue(setter)) {
        if (!ForbiddenContent.isFoundAt(operation)) {
          found.add(finding(setter, operation, DROPPED, operation.name(), setter.annotationName()));
        }
      } else if (setter.codes().size() > 1) {
        found.add(finding(setter, operation, TWO_CODES, setter.annotationName()));
      }
    }
    return found;
  }

  private static Finding finding(
      Declaration setter, Operation operation, String template, Object... arguments) {
    return Finding.of(Check.CONFLICTING_STATUS, operation.anchorOf(setter), template, arguments)
        .about(operation.anchor());
  }

  @Override
  boolean needsBody(Operation operation) {
    return isSetTwice(operation);
  }

  /** Returns whether the returned value has a status of its own, and an annotation sets one too. */
  private static boolean isSetTwice(Operation operation) {
    return operation.returned() instanceof Carrier && !setters(operation).isEmpty();
  }

  /** The annotations of the method that set its status, except those that are reported already. */
  private static List<Declaration> setters(Operation operation) {
    List<Declaration> setters = new ArrayList<>();
    for (Declaration setter : operation.plainStatusSetters()) {
      if (setter.codes().size() == 1 && !operation.dropsValue(setter)) {
        setters.add(setter);
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
        : Optional.of(
            finding(setter, operation, OVERRULED, setter.annotationName(), set, returned, set));
  }

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
