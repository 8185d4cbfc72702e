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
 * The handlers that a check can judge only together with their bodies.
 *
 * <p>They are kept by name, since javac creates new method elements after the last round.
 */
final class OpenHandlers {

  private final Checker checker;
  private final DeclarationReader declarations;
  private final Map<String, List<Operation>> operations = new LinkedHashMap<>();
  private final Set<String> simpleNames = new HashSet<>();

  /** The annotation by which the handlers of a type declare, by the name of the top-level type. */
  private final Map<String, StatusAnnotation> usual = new HashMap<>();

  OpenHandlers(Checker checker, DeclarationReader declarations) {
    this.checker = checker;
    this.declarations = declarations;
  }

  void add(Operation operation) {
    Element method = operation.anchor().element();
    if (checker.needsBody(operation)) {
      simpleNames.add(method.getSimpleName().toString());
      operations.computeIfAbsent(name(method), key -> new ArrayList<>()).add(operation);
    }
    if (checker.asksForMissing()) {
      Proposal.usual(operation.declarations())
          .ifPresent(
              annotation -> usual.merge(topLevelType(method), annotation, OpenHandlers::preferred));
    }
  }

  private static StatusAnnotation preferred(StatusAnnotation one, StatusAnnotation other) {
    return other.isReturns() ? other : one;
  }

  /** Such as {@code com.example.Orders.find(long)}. */
  private static String name(Element method) {
    return method.getEnclosingElement() + "." + method;
  }

  /** The name of the top-level type around an element. */
  private static String topLevelType(Element element) {
    Element outermost = element;
    while (outermost.getEnclosingElement() instanceof TypeElement around) {
      outermost = around;
    }
    return outermost.toString();
  }

  /** Returns whether it matters if nothing else comes out of a body. */
  boolean needsCompleteness() {
    return checker.asksForMissing();
  }

  /** Looks at the simple name first, which rejects most methods at once. */
  boolean contains(Element method) {
    return !operations.isEmpty()
        && simpleNames.contains(method.getSimpleName().toString())
        && operations.containsKey(name(method));
  }

  /** What is wrong with the handlers where the compiler shows no bodies. */
  List<Finding> withoutBodies() {
    List<Finding> findings = new ArrayList<>();
    for (List<Operation> handlers : operations.values()) {
      for (Operation operation : handlers) {
        findings.addAll(checker.check(handler(operation, Optional.empty(), Set.of())));
      }
    }
    return findings;
  }

  /**
   * What is wrong with the handlers that have this body.
   *
   * @param undeclared the codes that are reported as undeclared
   */
  List<Finding> check(Body body, Set<Integer> undeclared) {
    List<Finding> findings = new ArrayList<>();
    for (Operation operation : operations(body.method())) {
      findings.addAll(checker.check(handler(operation, Optional.of(body), undeclared)));
    }
    return findings;
  }

  /** The successes that are reported as overruling an annotation. */
  Set<Integer> overruling(Body body) {
    Set<Integer> codes = new HashSet<>();
    for (Operation operation : operations(body.method())) {
      codes.addAll(checker.overruling(handler(operation, Optional.of(body), Set.of())));
    }
    codes.removeIf(StatusClass::isError);
    return codes;
  }

  private List<Operation> operations(Element method) {
    List<Operation> found = new ArrayList<>();
    for (Operation operation : operations.getOrDefault(name(method), List.of())) {
      found.add(checker.meant(operation.at(new Anchor.OfElement(method), declarations.on(method))));
    }
    return found;
  }

  private HandlerBody handler(Operation operation, Optional<Body> body, Set<Integer> undeclared) {
    String type = topLevelType(operation.anchor().element());
    return new HandlerBody(
        operation, body, undeclared, Set.of(), usual.getOrDefault(type, Statute.returns()));
  }
}
