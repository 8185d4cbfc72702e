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
 *   <li>{@code -Astatute.vendors=<ids>}: the vendors that count where no {@link TargetVendor} does;
 *   <li>{@code -Astatute.checks=<check>:<level>,...}: the levels of checks;
 *   <li>{@code -Astatute.bodies=off}: the bodies of methods are not looked into;
 *   <li>{@code -Astatute.summary=false}: no note about what was done.
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

  /** Makes a processor. The compiler calls this. */
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
   * Claims the annotations of Statute, or -Xlint:processing would complain of them. Those of a
   * framework belong to others too, and one answer is for all that came.
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
