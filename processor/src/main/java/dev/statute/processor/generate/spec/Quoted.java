package dev.statute.processor.generate.spec;

/** Quotes texts of a spec in messages. */
public final class Quoted {

  private static final int MAX_SHOWN = 40;

  private Quoted() {}

  /** The start of a text as a string literal, so that all its characters are visible. */
  public static String text(String text) {
    return JavaText.literal(shortened(text));
  }

  static String shortened(String text) {
    return shortened(text, MAX_SHOWN);
  }

  /** The text, or its start if it is longer than the limit. */
  static String shortened(String text, int limit) {
    return text.codePointCount(0, text.length()) > limit
        ? text.substring(0, text.offsetByCodePoints(0, limit)) + "..."
        : text;
  }
}
