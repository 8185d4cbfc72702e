package dev.statute.contract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a file {@code statute.suppress}: {@code check handler [code]}.
 *
 * @param line its number
 * @param check the id of a check
 * @param subject the handler or method, with or without its package
 * @param detail the code or type; empty for all
 */
public record Suppression(int line, String check, String subject, Optional<String> detail) {

  /**
   * Reads the lines of a file. Empty lines and those that start with {@code #} say nothing.
   *
   * @throws IllegalArgumentException with a message for the user, if a line has another form
   */
  public static List<Suppression> read(List<String> lines) {
    List<Suppression> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        all.add(read(i + 1, text.split("\\s+")));
      }
    }
    return all;
  }

  private static Suppression read(int line, String[] words) {
    if (words.length < 2 || words.length > 3) {
      throw new IllegalArgumentException(
          "line "
              + line
              + " of statute.suppress is not of the form \"check handler [code]\", such as"
              + " \"undeclared-status shop.OrderController#find 404\"");
    }
    return new Suppression(
        line, words[0], words[1], words.length == 3 ? Optional.of(words[2]) : Optional.empty());
  }

  boolean covers(ProgramFinding finding) {
    return check.equals(finding.check().id())
        && isAbout(finding.subject())
        && (detail.isEmpty() || detail.get().equals(finding.detail()));
  }

  /** Whoever writes no parameters means all methods of the name. */
  private boolean isAbout(String found) {
    String name = subject.indexOf('(') < 0 ? found.replaceFirst("\\(.*", "") : found;
    return name.equals(subject) || name.endsWith("." + subject);
  }

  /** The line without its number. */
  @Override
  public String toString() {
    return check + " " + subject + detail.map(text -> " " + text).orElse("");
  }
}
