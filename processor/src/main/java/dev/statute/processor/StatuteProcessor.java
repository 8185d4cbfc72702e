package dev.statute.processor;

import com.google.auto.service.AutoService;
import dev.statute.GenerateExceptionHandler;
import dev.statute.Returns;
import dev.statute.StatusCatalogue;
import dev.statute.TargetVendor;
import dev.statute.meta.Generated;
import dev.statute.processor.check.CheckStep;
import dev.statute.processor.framework.FrameworkTable;
import dev.statute.processor.framework.Frameworks;
import dev.statute.processor.generate.CatalogueStep;
import dev.statute.processor.generate.ExceptionHandlerStep;
import dev.statute.processor.option.Options;
import dev.statute.processor.option.OptionsReader;
import dev.statute.processor.output.Guard;
import dev.statute.processor.output.Reporter;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * The annotation processor of Statute. It generates the types of a {@link StatusCatalogue} and the
 * classes of a {@link GenerateExceptionHandler}, and checks what {@link Returns} and the
 * annotations of frameworks declare.
 *
 * <p>Options:
 *
 * <ul>
 *   <li>{@code -Astatute.specDir=<folders>}: folders with spec files;
 *   <li>{@code -Astatute.vendors=<ids>}: the target vendors of code without a {@link TargetVendor};
 *   <li>{@code -Astatute.checks=<check>:<level>,...}: the levels of checks;
 *   <li>{@code -Astatute.bodies=off}: method bodies are not read;
 *   <li>{@code -Astatute.summary=false}: no summary at the end.
 * </ul>
 */
@AutoService(Processor.class)
public final class StatuteProcessor extends AbstractProcessor {

  private static final Set<String> GENERATING =
      Set.of(
          StatusCatalogue.class.getCanonicalName(),
          GenerateExceptionHandler.class.getCanonicalName());

  private Options options;
  private Reporter reporter;
  private CatalogueStep catalogueStep;
  private ExceptionHandlerStep exceptionHandlerStep;
  private CheckStep checkStep;

  /** Called by the compiler. */
  public StatuteProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    options = OptionsReader.read(environment.getOptions());
    reporter = new Reporter(environment.getMessager());
    Guard guard = new Guard(reporter);
    catalogueStep = new CatalogueStep(environment, options.specDirs(), reporter, guard);
    exceptionHandlerStep = new ExceptionHandlerStep(environment, reporter, guard);
    checkStep = new CheckStep(environment, options.checks(), reporter, guard);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Set<String> names = new TreeSet<>(GENERATING);
    names.addAll(CheckStep.ANNOTATIONS);
    names.add(Generated.class.getPackageName() + ".*");
    for (FrameworkTable framework : Frameworks.all()) {
      for (String name : framework.packages()) {
        names.add(name + ".*");
      }
    }
    return names;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.names();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /**
   * Claims Statute's own annotations; otherwise {@code -Xlint:processing} would warn about them.
   * Annotations of a framework must stay visible to other processors. The result is for all
   * annotations of the round, so a single annotation of a framework makes it false.
   */
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    catalogueStep.process(round);
    exceptionHandlerStep.process(annotations, round);
    checkStep.collect(round);
    if (round.processingOver()) {
      options.mistakes().forEach(reporter::mistake);
      checkStep.check(round.errorRaised());
    }
    for (TypeElement annotation : annotations) {
      if (!isOwn(annotation)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOwn(TypeElement annotation) {
    String name = annotation.getQualifiedName().toString();
    return GENERATING.contains(name)
        || CheckStep.ANNOTATIONS.contains(name)
        || name.startsWith(Generated.class.getPackageName() + ".");
  }
}
