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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Writes what is generated. The only user of the filer for output. */
final class SourceWriter {

  /** The head of a sealed type, which JavaPoet writes in one line whatever its length. */
  private static final Pattern SEALED_HEAD =
      Pattern.compile("(?m)^(\\s*)(public .* sealed .*) permits (.*) \\{$");

  /** A Javadoc comment of one line, for which JavaPoet takes three whatever its length. */
  private static final Pattern SHORT_JAVADOC =
      Pattern.compile("(?m)^( *)/\\*\\*\\n +\\* (.*)\\n +\\*/$");

  /** An annotation with one named value, for which JavaPoet takes three lines, too. */
  private static final Pattern SHORT_ANNOTATION =
      Pattern.compile("(?m)^( *@\\w+)\\(\\n +(\\w+ = .*)\\n *\\)$");

  private static final int WIDTH = 100;

  private final Filer filer;
  private final Reporter reporter;

  SourceWriter(Filer filer, Reporter reporter) {
    this.filer = filer;
    this.reporter = reporter;
  }

  /**
   * Writes types, each into a file of its own; none of them if the filer refuses one, such as a
   * type that somebody has written by hand, which is reported.
   *
   * @param origin what asked for them
   */
  void write(String packageName, List<TypeSpec> types, Origin origin) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (TypeSpec type : types) {
      sources.put(packageName + "." + type.name(), source(packageName, type));
    }
    write(sources, origin);
  }

  /**
   * The same with the sources of types, by their qualified names.
   *
   * @param origin what asked for them
   */
  void write(Map<String, String> sources, Origin origin) {
    try {
      Map<JavaFileObject, String> files = new LinkedHashMap<>();
      for (Map.Entry<String, String> source : sources.entrySet()) {
        files.put(filer.createSourceFile(source.getKey(), origin.element()), source.getValue());
      }
      for (Map.Entry<JavaFileObject, String> file : files.entrySet()) {
        try (Writer out = file.getKey().openWriter()) {
          out.write(file.getValue());
        }
      }
    } catch (FilerException e) {
      reporter.mistake(Misuse.TAKEN_TYPE.at(origin, String.valueOf(e.getMessage())));
    } catch (IOException e) {
      reporter.mistake(Misuse.UNWRITABLE_TYPE.at(origin, e));
    }
  }

  /**
   * Writes a file into the class output. It is only a help for later compilations: what cannot be
   * written is not there.
   *
   * @param origin what asked for it
   */
  void writeResource(String name, String text, Origin origin) {
    try (Writer out =
        filer
            .createResource(StandardLocation.CLASS_OUTPUT, "", name, origin.element())
            .openWriter()) {
      out.write(text);
    } catch (IOException e) {
      // The types are there; that they are known without their sources is left out.
    }
  }

  /** Imports even java.lang, or a type of the user's package with such a name would be meant. */
  private static String source(String packageName, TypeSpec type) {
    TypeSpec marked = type.toBuilder().addAnnotation(Generated.class).build();
    String source = JavaFile.builder(packageName, marked).indent("  ").build().toString();
    source = SEALED_HEAD.matcher(source).replaceAll(SourceWriter::withSubtypesInLines);
    source = SHORT_JAVADOC.matcher(source).replaceAll(found -> fitting(found, "/** ", " */"));
    return SHORT_ANNOTATION.matcher(source).replaceAll(found -> fitting(found, "(", ")"));
  }

  /** What is found in one line, unless that gets too long. */
  private static String fitting(MatchResult found, String opening, String closing) {
    String line = found.group(1) + opening + found.group(2) + closing;
    return Matcher.quoteReplacement(line.length() <= WIDTH ? line : found.group());
  }

  private static String withSubtypesInLines(MatchResult head) {
    String indent = "\n" + head.group(1) + "    ";
    String subtypes = head.group(3).replace(", ", "," + indent + "    ");
    return head.group(1) + head.group(2) + indent + "permits " + subtypes + " {";
  }
}
