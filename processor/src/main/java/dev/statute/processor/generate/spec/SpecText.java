package dev.statute.processor.generate.spec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The decoded text of a spec file. Lines end with LF, CR or both, as in YAML 1.2. Positions count
 * code points, without a byte order mark at the start.
 */
final class SpecText {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String text;
  private final int[] codePoints;
  private final int[] lineStarts;

  private SpecText(String text, int[] codePoints) {
    this.text = text;
    this.codePoints = codePoints;
    this.lineStarts =
        IntStream.rangeClosed(0, codePoints.length)
            .filter(i -> i == 0 || endsLine(codePoints, i - 1))
            .toArray();
  }

  /** Decodes UTF-8. Invalid bytes become U+FFFD. */
  static SpecText of(byte[] bytes) {
    return of(new String(bytes, StandardCharsets.UTF_8));
  }

  static SpecText of(String decoded) {
    String text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
    return new SpecText(text, text.codePoints().toArray());
  }

  String text() {
    return text;
  }

  int length() {
    return codePoints.length;
  }

  int codePoint(int index) {
    return codePoints[index];
  }

  /** The position of the code point at an index, which may be the end of the text. */
  SpecPosition position(int index) {
    int inText = Math.min(index, codePoints.length);
    int found = Arrays.binarySearch(lineStarts, inText);
    int line = found >= 0 ? found : -found - 2;
    return new SpecPosition(line + 1, inText - lineStarts[line] + 1);
  }

  /** The index of the first code point of a line; lines are counted from 1. */
  int start(int line) {
    return lineStarts[line - 1];
  }

  /** The index after the last code point of a line, without its line end. */
  int end(int line) {
    int end = line < lineStarts.length ? lineStarts[line] : codePoints.length;
    while (end > start(line) && isLineEnd(codePoints[end - 1])) {
      end--;
    }
    return end;
  }

  private static boolean endsLine(int[] codePoints, int index) {
    boolean firstOfTwo =
        codePoints[index] == '\r' && index + 1 < codePoints.length && codePoints[index + 1] == '\n';
    return isLineEnd(codePoints[index]) && !firstOfTwo;
  }

  private static boolean isLineEnd(int codePoint) {
    return codePoint == '\n' || codePoint == '\r';
  }
}
