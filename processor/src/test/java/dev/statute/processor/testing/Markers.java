package dev.statute.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the messages that a source expects of the compiler: comments {@code // ERROR: text} and
 * {@code // WARNING: text}, each about the next line that is no such comment. A comment {@code //
 * OPTION: text} is an option for the compiler.
 */
public final class Markers {

  private static final Pattern MARKER = Pattern.compile("\\s*// ((?:ERROR|WARNING): .*)");
  private static final Pattern OPTION = Pattern.compile("\\s*// OPTION: (.*)");

  private Markers() {}

  /** The expected messages in the form {@code line KIND text}. */
  public static List<String> expected(String source) {
    List<String> expected = new ArrayList<>();
    List<String> pending = new ArrayList<>();
    int line = 0;
    for (String text : source.lines().toList()) {
      line++;
      Matcher marker = MARKER.matcher(text);
      if (marker.matches()) {
        pending.add(marker.group(1).replaceFirst(": ", " "));
      } else {
        for (String message : pending) {
          expected.add(line + " " + message);
        }
        pending.clear();
      }
    }
    return expected;
  }

  public static List<String> options(String source) {
    return source
        .lines()
        .map(OPTION::matcher)
        .filter(Matcher::matches)
        .map(option -> option.group(1))
        .toList();
  }
}
