package dev.statute.processor.generate;

import dev.statute.processor.language.DeferredElements;
import dev.statute.processor.language.OwnAnnotations;
import dev.statute.processor.output.Guard;
import dev.statute.processor.output.Reporter;
import dev.statute.processor.output.UsageError;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Generates the exception handlers for each package or type with {@code @GenerateExceptionHandler}.
 */
public final class ExceptionHandlerStep {

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Reporter reporter;
  private final Guard guard;
  private final DeferredElements deferredElements;
  private final Set<String> packages = new HashSet<>();

  public ExceptionHandlerStep(ProcessingEnvironment environment, Reporter reporter, Guard guard) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.reporter = reporter;
    this.guard = guard;
    this.deferredElements = new DeferredElements(elements);
  }

  /**
   * Generates the exception handlers for the elements of a round. An element whose annotation
   * refers to a type that does not exist yet is deferred to the next round.
   *
   * @param annotations the annotations of the round
   */
  public void process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      return;
    }
    for (TypeElement annotation : annotations) {
      if (annotation.getQualifiedName().contentEquals(OwnAnnotations.GENERATE_EXCEPTION_HANDLER)) {
        round.getElementsAnnotatedWith(annotation).forEach(deferredElements::add);
      }
    }
    for (Element target : deferredElements.take()) {
      ExceptionHandlerRequest.of(target, elements).ifPresent(this::run);
    }
  }

  private void run(ExceptionHandlerRequest request) {
    guard.run("the exception handlers", request.target(), () -> process(request));
  }

  private void process(ExceptionHandlerRequest request) {
    if (SealedTypes.areMissing(environment)) {
      reporter.mistake(UsageError.OLD_JAVA.at(request.anchor()));
      return;
    }
    ExceptionHandlerGenerator generator =
        new ExceptionHandlerGenerator(environment.getFiler(), elements, reporter);
    if (!request.isReadable() || !generator.hasExceptions(request)) {
      deferredElements.add(request.target());
    } else if (packages.add(request.packageName())) {
      generator.generate(request);
    } else {
      reporter.mistake(UsageError.HANDLED_TWICE.at(request.anchor(), request.packageName()));
    }
  }
}
