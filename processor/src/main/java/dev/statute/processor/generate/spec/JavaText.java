package dev.statute.processor.generate.spec;

import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/**
 * Converts the text of a spec for Java source: to a string literal, to Javadoc, or to an
 * identifier. No spec text gets into source in any other way. The result is ASCII, so that it means
 * the same in every source encoding.
 */
public final class JavaText {

  private JavaText() {}

  /** A string literal, with its quotes. */
  public static String literal(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> out.append(isPrintable(c) ? String.valueOf(c) : unicodeEscape(c));
      }
    }
    return out.append('"').toString();
  }

  /**
   * Text within a Javadoc comment. A character that could end the comment, or start a tag, an
   * element or a Unicode escape, becomes a character reference. So does one of a European language,
   * which editors then show. All others beyond ASCII become Unicode escapes, because doclint
   * rejects references to characters that its JDK does not know.
   */
  public static String javadoc(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c)) {
                out.append(' ');
              } else if (isPrintable(c) && "&<>@{}*\\".indexOf(c) < 0) {
                out.append(Character.toString(c));
              } else if (isPrintable(c) || isEuropean(c)) {
                out.append("&#").append(c).append(';');
              } else if (Character.isISOControl(c)) {
                out.append(unicodeEscape('\uFFFD'));
              } else {
                Character.toString(c)
                    .chars()
                    .mapToObj(JavaText::unicodeEscape)
                    .forEach(out::append);
              }
            });
    return out.toString();
  }

  /** The parameter name for the value of a header field, such as {@code wwwAuthenticate}. */
  public static String identifier(String fieldName, List<String> taken) {
    StringBuilder out = new StringBuilder();
    for (String word : fieldName.split("[^A-Za-z0-9]+")) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!lower.isEmpty()) {
        out.append(
            out.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
      }
    }
    String name = out.toString();
    if (!name.isEmpty() && Character.isDigit(name.charAt(0))) {
      name = "header" + name;
    }
    while (taken.contains(name) || !SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
      name = name + "Header";
    }
    return name;
  }

  private static String unicodeEscape(int c) {
    return String.format(Locale.ROOT, "\\u%04x", c);
  }

  private static boolean isPrintable(int c) {
    return c >= ' ' && c <= '~';
  }

  /** Latin letters, signs, and punctuation, without characters that change the text direction. */
  private static boolean isEuropean(int c) {
    return c >= 0xA0 && c <= 0x24F || c >= 0x2010 && c <= 0x2027 || c >= 0x2030 && c <= 0x205E;
  }
}
