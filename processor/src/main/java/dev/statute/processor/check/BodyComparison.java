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
  private final DeclaredOutcomesReader declaredOutcomesReader;
  private final OpenHandlers open;
  private final CallCodeCheck codes;
  private final Consumer<List<Finding>> report;

  /**
   * @param report takes what is found
   */
  BodyComparison(
      DeclarationReaders readers,
      BodyChecker checker,
      DeclaredOutcomesReader declaredOutcomesReader,
      OpenHandlers open,
      Suppressions suppressions,
      Consumer<List<Finding>> report) {
    this.readers = readers;
    this.checker = checker;
    this.declaredOutcomesReader = declaredOutcomesReader;
    this.open = open;
    this.codes = new CallCodeCheck(readers, checker, suppressions, report);
    this.report = report;
  }

  @Override
  public CodeListener codeListener() {
    return codes;
  }

  @Override
  public boolean needsCompleteness() {
    return checker.needsCompleteness() || open.needsCompleteness();
  }

  @Override
  public Optional<Expectation> expect(ExecutableElement method) {
    if (method.getKind() != ElementKind.METHOD
        || method.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.empty();
    }
    Optional<DeclaredOutcomes> promise = declaredOutcomesReader.of(method);
    boolean isOpen = open.include(method);
    return (promise.isPresent() || isOpen) && !readers.targets().isClient(method)
        ? Optional.of(new OfMethod(promise, isOpen))
        : Optional.empty();
  }

  private boolean isExpected(ExecutableElement method) {
    return expect(method).isPresent();
  }

  /** Of a method that declares what comes out of it, or about which a check has a question. */
  private final class OfMethod implements Expectation {

    private final Optional<DeclaredOutcomes> promise;
    private final boolean isOpen;

    OfMethod(Optional<DeclaredOutcomes> promise, boolean isOpen) {
      this.promise = promise;
      this.isOpen = isOpen;
    }

    @Override
    public boolean mayDiffer(Collection<Integer> made) {
      return isOpen || promise.filter(declared -> checker.mayFind(made, declared)).isPresent();
    }

    @Override
    public void accept(Body body) {
      Targets targets = readers.targets().targets(body.method());
      // A code that something was said about where it is made has to be replaced, not declared.
      Body sound =
          body.without(
              outcome ->
                  codes.isTold(outcome.code(), body.method(), BodyComparison.this::isExpected));
      Set<Integer> overruling = open.overruling(sound);
      Body rest = sound.without(outcome -> overruling.contains(outcome.code()));
      Map<Integer, Outcome> undeclared =
          promise.map(found -> checker.undeclared(rest, found, targets)).orElse(Map.of());
      List<Finding> findings =
          new ArrayList<>(open.check(checker.known(sound, targets), undeclared.keySet()));
      promise.ifPresent(found -> findings.addAll(checker.check(rest, found, targets, undeclared)));
      report.accept(findings);
    }
  }
}
