package dev.statute.processor;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.statute.meta.Generated;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/** Writes generated types. The only user of the filer for output. */
final class SourceWriter {

  /** The head of a sealed type, which JavaPoet writes in one line whatever its length. */
  private static final Pattern SEALED_HEAD =
      Pattern.compile("(?m)^(\\s*)(public .* sealed .*) permits (.*) \\{$");

  private final Filer filer;

  SourceWriter(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes a type into a file of its own.
   *
   * @param origin the element that asked for it
   */
  void write(String packageName, TypeSpec type, Element origin) throws IOException {
    TypeSpec marked = type.toBuilder().addAnnotation(Generated.class).build();
    JavaFile file =
        JavaFile.builder(packageName, marked).skipJavaLangImports(true).indent("  ").build();
    try (Writer out =
        filer.createSourceFile(packageName + "." + type.name(), origin).openWriter()) {
      out.write(SEALED_HEAD.matcher(file.toString()).replaceAll(SourceWriter::withSubtypesInLines));
    }
  }

  private static String withSubtypesInLines(MatchResult head) {
    String indent = "\n" + head.group(1) + "    ";
    String subtypes = head.group(3).replace(", ", "," + indent + "    ");
    return head.group(1) + head.group(2) + indent + "permits " + subtypes + " {";
  }
}
