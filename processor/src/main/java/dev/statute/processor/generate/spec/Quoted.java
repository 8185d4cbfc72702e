package dev.statute.processor.generate.spec;

/** Shows texts of a spec in messages. */
public final class Quoted {

  /** How many characters of a text are shown. */
  private static final int SHOWN = 40;

  private Quoted() {}

  /** A text in quotes, with all characters made visible. */
  public static String text(String text) {
    return JavaText.literal(shortened(text));
  }

  static String shortened(String text) {
    return shortened(text, SHOWN);
  }

  /** The start of a text, up to a number of characters. */
  static String shortened(String text, int limit) {
    return text.codePointCount(0, text.length()) > limit
        ? text.substring(0, text.offsetByCodePoints(0, limit)) + "..."
        : text;
  }
}
