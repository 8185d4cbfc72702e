package dev.statute.processor.testing;

import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;

/** Generates a class with a constant. */
public final class ConstantGenerator extends FirstRoundProcessor {

  private final String packageName;
  private final String type;
  private final String declaration;

  public ConstantGenerator(String packageName, String type, String declaration) {
    this.packageName = packageName;
    this.type = type;
    this.declaration = declaration;
  }

  @Override
  void write(Filer filer) throws IOException {
    try (Writer out = filer.createSourceFile(packageName + "." + type).openWriter()) {
      out.write(
          "package "
              + packageName
              + ";\npublic class "
              + type
              + " {\n  public static final "
              + declaration
              + ";\n}\n");
    }
  }
}
