package dev.statute.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which generates a class with a constant in the first round. */
@SupportedAnnotationTypes("*")
final class ConstantGenerator extends AbstractProcessor {

  private final String packageName;
  private final String type;
  private final String declaration;
  private boolean done;

  ConstantGenerator(String packageName, String type, String declaration) {
    this.packageName = packageName;
    this.type = type;
    this.declaration = declaration;
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
    try (Writer out =
        processingEnv.getFiler().createSourceFile(packageName + "." + type).openWriter()) {
      out.write(
          "package "
              + packageName
              + ";\npublic class "
              + type
              + " {\n  public static final "
              + declaration
              + ";\n}\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
