package dev.statute.contract.suggest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The text of a source file, with a byte order mark if it has one, and with its line ends. */
record SourceText(Path file, String text) {

  /** The longest line that is written. */
  static final int WIDTH = 100;

  private static final String MARK = "\uFEFF";
  private static final int TAB = 4;
  private static final Pattern REST = Pattern.compile("\\s*(/\\*((?!\\*/).)*\\*/\\s*)*(//.*)?");

  /** Reads a file; fails if it has bytes that are no text in its charset. */
  static SourceText read(Path file, Charset charset) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    return new SourceText(file, charset.newDecoder().decode(bytes).toString());
  }

  /** The text for a compiler, which takes a byte order mark for an error; of the same length. */
  String withoutMark() {
    return start() == 0 ? text : " " + text.substring(1);
  }

  /** Where the text starts, behind a byte order mark. */
  int start() {
    return text.startsWith(MARK) ? 1 : 0;
  }

  /** The line end of the file: that of its first line. */
  String lineEnd() {
    int first = text.indexOf('\n');
    return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }

  int startOfLine(int at) {
    return Math.max(text.lastIndexOf('\n', at - 1) + 1, start());
  }

  /** Where the characters of a line end, before its line end. */
  int endOfLine(int at) {
    int end = text.indexOf('\n', at);
    if (end < 0) {
      return text.length();
    }
    return end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  /** The white space at the start of the line. */
  String indentation(int at) {
    int start = startOfLine(at);
    int end = start;
    while (end < at && isBlank(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char character) {
    return character == ' ' || character == '\t';
  }

  boolean isFirstOfLine(int at) {
    return text.substring(startOfLine(at), at).isBlank();
  }

  /** Returns whether nothing but comments follows on the line, and none that goes on below it. */
  boolean isLastOfLine(int at) {
    return REST.matcher(rest(at)).matches();
  }

  /** Where a line can start behind something: at the end of its line, or else at once. */
  int endOfOwnLine(int at) {
    return isLastOfLine(at) ? endOfLine(at) : at;
  }

  /** The rest of the line. */
  String rest(int at) {
    return text.substring(at, endOfLine(at));
  }

  /** Returns whether a line that becomes this one is short enough. */
  static boolean fits(String line) {
    return line.length() + line.chars().filter(each -> each == '\t').count() * (TAB - 1) <= WIDTH;
  }
}
