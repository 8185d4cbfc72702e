package dev.statute.processor.generate.spec;

import java.util.stream.IntStream;

/**
 * Quotes the place of a mistake: the line before, the line itself, and a caret below the column.
 * Characters that could hide or move other text, or control a terminal, are shown as {@code ?}. The
 * caret is placed for a monospaced font in which East Asian characters are two columns wide.
 */
final class SpecExcerpt {

  /** The most characters of a line that are shown. */
  private static final int WIDTH = 100;

  private static final String CUT = "...";

  private final SpecText text;
  private final SpecPosition position;
  private final int from;
  private final String margin;

  private SpecExcerpt(SpecText text, SpecPosition position) {
    this.text = text;
    this.position = position;
    this.from = windowStart(length(text, position.line()), position.column() - 1);
    this.margin = "  " + " ".repeat(Integer.toString(position.line()).length());
  }

  /** The quoted lines; empty for an empty text. */
  static String of(SpecText text, SpecPosition position) {
    return text.length() == 0 ? "" : new SpecExcerpt(text, position).lines();
  }

  /** Replaces the characters that could hide or move others. */
  static String visible(String text) {
    return text.codePoints()
        .map(SpecExcerpt::visible)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String lines() {
    int line = position.line();
    String before = line == 1 ? "" : numbered(line - 1) + "\n";
    return before + numbered(line) + "\n" + margin + " | " + " ".repeat(caretColumn()) + "^";
  }

  private String numbered(int line) {
    String number = Integer.toString(line);
    String padding = margin.substring(number.length());
    return (padding + number + " | " + window(line)).stripTrailing();
  }

  private String window(int line) {
    int length = length(text, line);
    int to = Math.min(length, from + WIDTH);
    String start = from > 0 && length > 0 ? CUT : "";
    return start + visible(shown(line, Math.min(from, to), to)) + (to < length ? CUT : "");
  }

  /** A part of a line, from one column to another, both counted from 0. */
  private String shown(int line, int fromColumn, int toColumn) {
    int start = text.start(line);
    return IntStream.range(start + fromColumn, start + toColumn)
        .map(text::codePoint)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private int caretColumn() {
    String before = visible(shown(position.line(), from, position.column() - 1));
    int wide = (int) before.codePoints().filter(SpecExcerpt::isWide).count();
    return (from > 0 ? CUT.length() : 0) + before.codePointCount(0, before.length()) + wide;
  }

  /** The first column to show, so that the given column is in the middle. */
  private static int windowStart(int length, int column) {
    return Math.max(0, Math.min(column - WIDTH / 2, length - WIDTH));
  }

  private static int length(SpecText text, int line) {
    return text.end(line) - text.start(line);
  }

  private static int visible(int c) {
    if (c == '\t') {
      return ' ';
    }
    boolean harmless =
        switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.PRIVATE_USE,
              Character.UNASSIGNED,
              Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              false;
          default -> !isRightToLeft(c) && !isJamo(c);
        };
    return harmless ? c : '?';
  }

  /** A right-to-left letter reorders the whole line on display. */
  private static boolean isRightToLeft(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }

  /** Parts of Hangul syllables and their fillers join adjacent characters, or are invisible. */
  private static boolean isJamo(int c) {
    return c >= 0x1100 && c <= 0x11FF || c == 0x3164 || c == 0xFFA0 || c >= 0xD7B0 && c <= 0xD7FF;
  }

  private static boolean isWide(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HANGUL, HIRAGANA, KATAKANA -> c < 0xFF61 || c > 0xFFDC;
      default ->
          c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF60 || c >= 0x1F300 && c <= 0x1FAFF;
    };
  }
}
