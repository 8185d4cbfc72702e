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
import dev.statute.processor.output.Reporter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Has the bodies of a compilation read, and holds what comes out of them against what is declared.
 */
final class BodyRun implements BodyListener {

  private static final String CHECKED = "bodies checked";
  private static final String STOPPED = "bodies not checked: the compiler stopped before them";

  private final CheckOptions options;
  private final DeclarationReaders readers;
  private final BodyChecker checker;
  private final Reporter reporter;
  private final Guard guard;
  private final Summary summary;
  private final Suppressions suppressions = new Suppressions();
  private final DeclaredOutcomesReader declaredOutcomesReader;
  private final OpenHandlers open;
  private final List<TypeElement> types;
  private final Set<String> awaited = new HashSet<>();
  private boolean saidSummary;

  BodyRun(
      CheckOptions options,
      DeclaredOutcomesReader declaredOutcomesReader,
      OpenHandlers open,
      DeclarationReaders readers,
      KnownCatalogue catalogue,
      Reporter reporter,
      Guard guard,
      Summary summary,
      List<TypeElement> types) {
    this.options = options;
    this.declaredOutcomesReader = declaredOutcomesReader;
    this.open = open;
    this.readers = readers;
    this.checker = new BodyChecker(catalogue, options.vendors(), options.levels());
    this.reporter = reporter;
    this.guard = guard;
    this.summary = summary;
    this.types = types;
  }

  /** Has the bodies read as soon as the compiler comes to them, or says why it cannot be done. */
  void start(ProcessingEnvironment environment, boolean errorRaised) {
    if (!options.bodies()) {
      withoutBodies("bodies not checked: switched off");
    } else if (!isRead(environment)) {
      withoutBodies("bodies not checked: this compiler does not show them");
    } else if (errorRaised || reporter.errors() > 0) {
      say(STOPPED);
    }
  }

  private void withoutBodies(String why) {
    report(open.withoutBodies());
    say(why);
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
                readers, checker, declaredOutcomesReader, open, suppressions, this::report))
        : Optional.empty();
  }

  private void report(List<Finding> findings) {
    new FindingReporter(reporter, options.levels(), suppressions).report(findings);
  }

  @Override
  public void guard(TypeElement type, Runnable work) {
    guard.run("the bodies", type, work);
  }

  /** When it ends, javac has already counted what it said, and Maven shows nothing after that. */
  @Override
  public void analyzed(TypeElement type) {
    if (awaited.remove(type.getQualifiedName().toString()) && awaited.isEmpty()) {
      say(CHECKED);
    }
  }

  @Override
  public void end() {
    say(awaited.isEmpty() ? CHECKED : STOPPED);
  }

  private void say(String bodies) {
    if (!saidSummary) {
      saidSummary = true;
      if (!summary.isEmpty()) {
        reporter.note(summary.text(reporter.errors(), reporter.warnings(), bodies));
      }
    }
  }
}
