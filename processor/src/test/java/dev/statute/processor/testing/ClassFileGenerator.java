package dev.statute.processor.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.annotation.processing.Filer;

/** Generates a class file, as the processor of Micronaut does. */
public final class ClassFileGenerator extends FirstRoundProcessor {

  private final Class<?> type;

  public ClassFileGenerator(Class<?> type) {
    this.type = type;
  }

  @Override
  void write(Filer filer) throws IOException {
    try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class");
        OutputStream out = filer.createClassFile(type.getName()).openOutputStream()) {
      in.transferTo(out);
    }
  }
}
