package dev.statute.processor.testing;

import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;

/** Generates a source. */
public final class SourceGenerator extends FirstRoundProcessor {

  private final String type;
  private final String text;

  /**
   * @param type its qualified name
   */
  public SourceGenerator(String type, String text) {
    this.type = type;
    this.text = text;
  }

  @Override
  void write(Filer filer) throws IOException {
    try (Writer out = filer.createSourceFile(type).openWriter()) {
      out.write(text);
    }
  }
}
