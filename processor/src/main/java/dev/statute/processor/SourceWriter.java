package dev.statute.processor;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.statute.meta.Generated;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;

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
   * Writes types, each into a file of its own; none of them if the filer refuses one, such as a
   * type that somebody has written by hand.
   *
   * @param origin the element that asked for them
   */
  void write(String packageName, List<TypeSpec> types, Element origin) throws IOException {
    Map<JavaFileObject, TypeSpec> files = new LinkedHashMap<>();
    for (TypeSpec type : types) {
      files.put(filer.createSourceFile(packageName + "." + type.name(), origin), type);
    }
    for (Map.Entry<JavaFileObject, TypeSpec> file : files.entrySet()) {
      try (Writer out = file.getKey().openWriter()) {
        out.write(source(packageName, file.getValue()));
      }
    }
  }

  private static String source(String packageName, TypeSpec type) {
    TypeSpec marked = type.toBuilder().addAnnotation(Generated.class).build();
    String source =
        JavaFile.builder(packageName, marked)
            .skipJavaLangImports(true)
            .indent("  ")
            .build()
            .toString();
    return SEALED_HEAD.matcher(source).replaceAll(SourceWriter::withSubtypesInLines);
  }

  private static String withSubtypesInLines(MatchResult head) {
    String indent = "\n" + head.group(1) + "    ";
    String subtypes = head.group(3).replace(", ", "," + indent + "    ");
    return head.group(1) + head.group(2) + indent + "permits " + subtypes + " {";
  }
}
