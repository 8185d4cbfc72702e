package dev.statute.processor.testing;

import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Another processor of the same compilation, which reads in the last round, as checks do. */
@SupportedAnnotationTypes("*")
public final class LastRound extends AbstractProcessor {

  private final Consumer<Elements> reader;

  public LastRound(Consumer<Elements> reader) {
    this.reader = reader;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      reader.accept(processingEnv.getElementUtils());
    }
    return false;
  }
}
