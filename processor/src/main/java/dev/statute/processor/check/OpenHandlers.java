package dev.statute.processor.check;

import dev.statute.processor.body.Body;
import dev.statute.processor.check.rule.Checker;
import dev.statute.processor.check.rule.Finding;
import dev.statute.processor.check.rule.HandlerBody;
import dev.statute.processor.check.rule.Proposal;
import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.declaration.DeclarationReader;
import dev.statute.processor.declaration.Operation;
import dev.statute.processor.framework.StatusAnnotation;
import dev.statute.processor.framework.Statute;
import dev.statute.processor.output.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The handlers about which a check has a question that only the body answers, if it is shown.
 *
 * <p>They are kept by their names: after the last round, javac makes all methods anew.
 */
final class OpenHandlers {

  private final Checker checker;
  private final DeclarationReader declarations;
  private final Map<String, List<Operation>> open = new LinkedHashMap<>();
  private final Set<String> simpleNames = new HashSet<>();

  /** By the type that stands in no other, how the handlers there declare. */
  private final Map<String, StatusAnnotation> usual = new HashMap<>();

  OpenHandlers(Checker checker, DeclarationReader declarations) {
    this.checker = checker;
    this.declarations = declarations;
  }

  void add(Operation operation) {
    Element method = operation.anchor().element();
    if (checker.isOpen(operation)) {
      simpleNames.add(method.getSimpleName().toString());
      open.computeIfAbsent(name(method), key -> new ArrayList<>()).add(operation);
    }
    if (checker.asksForMissing()) {
      Proposal.usual(operation.declarations())
          .ifPresent(annotation -> usual.merge(outermost(method), annotation, OpenHandlers::ours));
    }
  }

  private static StatusAnnotation ours(StatusAnnotation one, StatusAnnotation other) {
    return Proposal.isReturns(other) ? other : one;
  }

  /** Such as {@code com.example.Orders.find(long)}. */
  private static String name(Element method) {
    return method.getEnclosingElement() + "." + method;
  }

  /** The name of the type around an element that stands in no other. */
  private static String outermost(Element element) {
    Element outermost = element;
    while (outermost.getEnclosingElement() instanceof TypeElement around) {
      outermost = around;
    }
    return outermost.toString();
  }

  /** Whether it matters if what comes out of a body is all. */
  boolean needsCompleteness() {
    return checker.asksForMissing();
  }

  /** Tells most methods at once. */
  boolean include(Element method) {
    return !open.isEmpty()
        && simpleNames.contains(method.getSimpleName().toString())
        && open.containsKey(name(method));
  }

  /** What can be said where no body is shown. */
  List<Finding> withoutBodies() {
    List<Finding> findings = new ArrayList<>();
    for (List<Operation> handlers : open.values()) {
      for (Operation operation : handlers) {
        findings.addAll(checker.check(handler(operation, Optional.empty(), Set.of())));
      }
    }
    return findings;
  }

  /**
   * What is wrong with what comes out of a body.
   *
   * @param undeclared the codes that are told as undeclared
   */
  List<Finding> check(Body body, Set<Integer> undeclared) {
    List<Finding> findings = new ArrayList<>();
    for (Operation operation : operations(body.method())) {
      findings.addAll(checker.check(handler(operation, Optional.of(body), undeclared)));
    }
    return findings;
  }

  /** The successes of which it is told that they overrule an annotation. */
  Set<Integer> overruling(Body body) {
    Set<Integer> codes = new HashSet<>();
    for (Operation operation : operations(body.method())) {
      codes.addAll(checker.overruling(handler(operation, Optional.of(body), Set.of())));
    }
    codes.removeIf(StatusClass::isError);
    return codes;
  }

  private List<Operation> operations(Element method) {
    List<Operation> operations = new ArrayList<>();
    for (Operation operation : open.getOrDefault(name(method), List.of())) {
      operations.add(
          checker.meant(operation.at(new Anchor.OfElement(method), declarations.on(method))));
    }
    return operations;
  }

  private HandlerBody handler(Operation operation, Optional<Body> body, Set<Integer> undeclared) {
    String type = outermost(operation.anchor().element());
    return new HandlerBody(
        operation, body, undeclared, usual.getOrDefault(type, Statute.returns()));
  }
}
