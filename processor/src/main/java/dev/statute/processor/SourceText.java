package dev.statute.processor;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.statute.meta.Generated;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source of a generated type: what JavaPoet prints, laid out as a person would. */
final class SourceText {

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

  private SourceText() {}

  /** Imports even java.lang, or a type of the user's package with such a name would be meant. */
  static String of(String packageName, TypeSpec type) {
    TypeSpec marked = type.toBuilder().addAnnotation(Generated.class).build();
    String source = JavaFile.builder(packageName, marked).indent("  ").build().toString();
    source = SEALED_HEAD.matcher(source).replaceAll(SourceText::withSubtypesInLines);
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
