package dev.statute.processor.check;

import dev.statute.processor.body.Body;
import dev.statute.processor.body.CodeListener;
import dev.statute.processor.body.Expectation;
import dev.statute.processor.body.Outcome;
import dev.statute.processor.body.TypeListener;
import dev.statute.processor.check.rule.BodyChecker;
import dev.statute.processor.check.rule.DeclaredOutcomes;
import dev.statute.processor.check.rule.Finding;
import dev.statute.processor.declaration.DeclarationReaders;
import dev.statute.processor.declaration.Targets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Compares what comes out of the bodies of a type with what is declared. */
final class BodyComparison implements TypeListener {

  private final DeclarationReaders readers;
  private final BodyChecker checker;
  private final DeclaredOutcomesReader declaredOutcomes;
  private final OpenHandlers openHandlers;
  private final CallCodeCheck callCodes;
  private final Consumer<List<Finding>> report;

  /**
   * @param report takes what is found
   */
  BodyComparison(
      DeclarationReaders readers,
      BodyChecker checker,
      DeclaredOutcomesReader declaredOutcomes,
      OpenHandlers openHandlers,
      Suppressions suppressions,
      Consumer<List<Finding>> report) {
    this.readers = readers;
    this.checker = checker;
    this.declaredOutcomes = declaredOutcomes;
    this.openHandlers = openHandlers;
    this.callCodes = new CallCodeCheck(readers, checker, suppressions, report);
    this.report = report;
  }

  @Override
  public CodeListener codeListener() {
    return callCodes;
  }

  @Override
  public boolean needsCompleteness() {
    return checker.needsCompleteness() || openHandlers.needsCompleteness();
  }

  @Override
  public Optional<Expectation> expect(ExecutableElement method) {
    if (method.getKind() != ElementKind.METHOD
        || method.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.empty();
    }
    Optional<DeclaredOutcomes> declared = declaredOutcomes.of(method);
    boolean isOpen = openHandlers.contains(method);
    return (declared.isPresent() || isOpen) && !readers.targets().isClient(method)
        ? Optional.of(new MethodExpectation(declared, isOpen))
        : Optional.empty();
  }

  private boolean isExpected(ExecutableElement method) {
    return expect(method).isPresent();
  }

  /** The expectation of a method that declares its outcomes, or that is an open handler. */
  private final class MethodExpectation implements Expectation {

    private final Optional<DeclaredOutcomes> declared;
    private final boolean isOpen;

    MethodExpectation(Optional<DeclaredOutcomes> declared, boolean isOpen) {
      this.declared = declared;
      this.isOpen = isOpen;
    }

    @Override
    public boolean mayDiffer(Collection<Integer> made) {
      return isOpen || declared.filter(found -> checker.mayFind(made, found)).isPresent();
    }

    @Override
    public void accept(Body body) {
      Targets targets = readers.targets().targets(body.method());
      // A code that is reported where it is made has to be replaced, not declared.
      Body sound =
          body.without(
              outcome ->
                  callCodes.isReported(
                      outcome.code(), body.method(), BodyComparison.this::isExpected));
      Set<Integer> overruling = openHandlers.overruling(sound);
      Body rest = sound.without(outcome -> overruling.contains(outcome.code()));
      Map<Integer, Outcome> undeclared =
          declared.map(found -> checker.undeclared(rest, found, targets)).orElse(Map.of());
      List<Finding> findings =
          new ArrayList<>(openHandlers.check(checker.defined(sound, targets), undeclared.keySet()));
      declared.ifPresent(found -> findings.addAll(checker.check(rest, found, targets, undeclared)));
      report.accept(findings);
    }
  }
}
