package dev.statute.processor.check;

import dev.statute.processor.body.BodiesFinder;
import dev.statute.processor.body.BodyListener;
import dev.statute.processor.body.StatusFactReader;
import dev.statute.processor.body.StatusFacts;
import dev.statute.processor.body.TypeListener;
import dev.statute.processor.check.rule.BodyChecker;
import dev.statute.processor.check.rule.Finding;
import dev.statute.processor.compiled.KnownCatalogue;
import dev.statute.processor.declaration.DeclarationReaders;
import dev.statute.processor.output.Guard;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Has the bodies of a compilation read, and compares what comes out of them with what is declared.
 */
final class BodyRun implements BodyListener {

  private static final String CHECKED = "bodies checked";
  private static final String STOPPED =
      "bodies not checked: the compiler stopped before it reached them";

  private final CheckOptions options;
  private final DeclarationReaders readers;
  private final BodyChecker checker;
  private final FindingReporter findings;
  private final Guard guard;
  private final Summary summary;
  private final Suppressions suppressions = new Suppressions();
  private final DeclaredOutcomesReader declaredOutcomes;
  private final OpenHandlers openHandlers;
  private final List<TypeElement> types;
  private final Set<String> awaited = new HashSet<>();
  private boolean isSummaryShown;

  BodyRun(
      CheckOptions options,
      DeclaredOutcomesReader declaredOutcomes,
      OpenHandlers openHandlers,
      DeclarationReaders readers,
      KnownCatalogue catalogue,
      FindingReporter findings,
      Guard guard,
      Summary summary,
      List<TypeElement> types) {
    this.options = options;
    this.declaredOutcomes = declaredOutcomes;
    this.openHandlers = openHandlers;
    this.readers = readers;
    this.checker = new BodyChecker(catalogue, options.vendors(), options.levels());
    this.findings = findings;
    this.guard = guard;
    this.summary = summary;
    this.types = types;
  }

  /**
   * Has the bodies read as the compiler attributes them, or notes why they are not read.
   *
   * @param errorRaised whether there is an error already, so that the compiler will stop
   */
  void start(ProcessingEnvironment environment, boolean errorRaised) {
    if (!options.bodies()) {
      withoutBodies("bodies not checked: switched off");
    } else if (!isRead(environment)) {
      withoutBodies("bodies not checked: this compiler does not show them");
    } else if (errorRaised) {
      showSummary(STOPPED);
    }
  }

  private void withoutBodies(String why) {
    report(openHandlers.withoutBodies());
    showSummary(why);
  }

  private boolean isRead(ProcessingEnvironment environment) {
    return BodiesFinder.use(bodies -> Optional.of(bodies.read(environment, this))).orElse(false);
  }

  @Override
  public StatusFacts facts() {
    return new StatusFactReader(readers);
  }

  @Override
  public void willAnalyze(Predicate<TypeElement> isAnalyzed) {
    for (TypeElement type : types) {
      if (isAnalyzed.test(type)) {
        awaited.add(type.getQualifiedName().toString());
      }
    }
  }

  @Override
  public Optional<TypeListener> listen(TypeElement type) {
    return readers.inSource().test(type)
        ? Optional.of(
            new BodyComparison(
                readers, checker, declaredOutcomes, openHandlers, suppressions, this::report))
        : Optional.empty();
  }

  private void report(List<Finding> found) {
    findings.report(found, suppressions);
  }

  @Override
  public void guard(TypeElement type, Runnable work) {
    guard.run("the bodies", type, work);
  }

  /**
   * The summary cannot wait for the end: Maven shows nothing after javac has counted its messages.
   */
  @Override
  public void analyzed(TypeElement type) {
    if (awaited.remove(type.getQualifiedName().toString()) && awaited.isEmpty()) {
      showSummary(CHECKED);
    }
  }

  @Override
  public void end() {
    showSummary(awaited.isEmpty() ? CHECKED : STOPPED);
  }

  private void showSummary(String bodies) {
    if (options.summary() && !isSummaryShown) {
      isSummaryShown = true;
      findings.end(summary, bodies);
    }
  }
}
