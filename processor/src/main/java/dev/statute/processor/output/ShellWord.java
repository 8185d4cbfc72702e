package dev.statute.processor.output;

import java.util.regex.Pattern;

/** A word of a command that a user copies into a shell. */
public final class ShellWord {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:\\\\~@%+=-]+");

  /** What a shell reads within double quotes, too. */
  private static final Pattern EXPANDED = Pattern.compile("[$`\"!]");

  private ShellWord() {}

  /** The text, in quotes if it needs them: double ones, which every shell knows, if they do. */
  public static String of(String text) {
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    return EXPANDED.matcher(text).find()
        ? "'" + text.replace("'", "'\\''") + "'"
        : "\"" + text + "\"";
  }
}
