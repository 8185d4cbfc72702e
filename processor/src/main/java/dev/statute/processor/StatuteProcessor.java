package dev.statute.processor;

import com.google.auto.service.AutoService;
import dev.statute.GenerateExceptionHandler;
import dev.statute.Returns;
import dev.statute.StatusCatalogue;
import dev.statute.TargetVendor;
import dev.statute.processor.check.CheckStep;
import dev.statute.processor.framework.FrameworkLookup;
import dev.statute.processor.generate.CatalogueStep;
import dev.statute.processor.generate.ExceptionHandlerStep;
import dev.statute.processor.language.OwnAnnotations;
import dev.statute.processor.option.Options;
import dev.statute.processor.option.OptionsReader;
import dev.statute.processor.output.Guard;
import dev.statute.processor.output.Reporter;
import dev.statute.processor.output.UsageError.Mistake;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

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
      Set.of(OwnAnnotations.STATUS_CATALOGUE, OwnAnnotations.GENERATE_EXCEPTION_HANDLER);

  private final FrameworkLookup tables = FrameworkLookup.ofAll();
  private Options options;
  private Reporter reporter;
  private Guard guard;
  private CheckStep checkStep;

  /** Created when its annotation is first seen, as few compilations have it. */
  private @Nullable CatalogueStep catalogueStep;

  /** Created when its annotation is first seen, as few compilations have it. */
  private @Nullable ExceptionHandlerStep exceptionHandlerStep;

  /** Called by the compiler. */
  public StatuteProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    options = OptionsReader.read(environment.getOptions());
    reporter = new Reporter(environment.getMessager());
    guard = new Guard(reporter);
    checkStep = new CheckStep(environment, tables, options.checks(), reporter, guard);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Set<String> names = new TreeSet<>(GENERATING);
    names.addAll(CheckStep.ANNOTATIONS);
    names.add(OwnAnnotations.META + "*");
    for (String name : tables.packages()) {
      names.add(name + ".*");
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
    generate(annotations, round);
    checkStep.collect(round);
    if (round.processingOver()) {
      for (Mistake mistake : options.mistakes()) {
        reporter.mistake(mistake);
      }
      checkStep.check(round.errorRaised());
    }
    for (TypeElement annotation : annotations) {
      if (!isOwn(annotation)) {
        return false;
      }
    }
    return true;
  }

  private void generate(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      String name = annotation.getQualifiedName().toString();
      if (catalogueStep == null && name.equals(OwnAnnotations.STATUS_CATALOGUE)) {
        catalogueStep = new CatalogueStep(processingEnv, options.specDirs(), reporter, guard);
      }
      if (exceptionHandlerStep == null && name.equals(OwnAnnotations.GENERATE_EXCEPTION_HANDLER)) {
        exceptionHandlerStep = new ExceptionHandlerStep(processingEnv, reporter, guard);
      }
    }
    if (catalogueStep != null) {
      catalogueStep.process(round);
    }
    if (exceptionHandlerStep != null) {
      exceptionHandlerStep.process(annotations, round);
    }
  }

  private static boolean isOwn(TypeElement annotation) {
    String name = annotation.getQualifiedName().toString();
    return GENERATING.contains(name)
        || CheckStep.ANNOTATIONS.contains(name)
        || name.startsWith(OwnAnnotations.META);
  }
}
