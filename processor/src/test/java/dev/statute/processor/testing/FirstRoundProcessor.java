package dev.statute.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which generates something in the first round. */
abstract class FirstRoundProcessor extends AbstractProcessor {

  private boolean done;

  /** A method, since subclasses would not inherit an annotation. */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!done) {
      done = true;
      try {
        write(processingEnv.getFiler());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }

  abstract void write(Filer filer) throws IOException;
}
