package dev.statute.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Another processor, which generates a class file in the first round, as that of Micronaut does.
 */
@SupportedAnnotationTypes("*")
final class ClassFileGenerator extends AbstractProcessor {

  private final Class<?> type;
  private boolean done;

  ClassFileGenerator(Class<?> type) {
    this.type = type;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!done) {
      done = true;
      write();
    }
    return false;
  }

  private void write() {
    try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class");
        OutputStream out =
            processingEnv.getFiler().createClassFile(type.getName()).openOutputStream()) {
      in.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
