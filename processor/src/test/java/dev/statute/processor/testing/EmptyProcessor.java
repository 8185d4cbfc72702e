package dev.statute.processor.testing;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Asks for the annotations that an option names, and does nothing: what it costs is the price of
 * having a processor.
 */
public final class EmptyProcessor extends AbstractProcessor {

  static final String ANNOTATIONS = "empty.annotations";

  /** Makes a processor. The compiler calls this. */
  public EmptyProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(processingEnv.getOptions().get(ANNOTATIONS).split(","));
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(ANNOTATIONS);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return false;
  }
}
