package dev.statute.contract.codes;

import dev.statute.contract.frame.Anchors;
import dev.statute.contract.text.Count;
import dev.statute.processor.compiled.StatusClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The codes of a class (RFC 9110 section 15), or those above all classes.
 *
 * @param title such as {@code 4xx: client error}
 * @param meaning what the class says, as a sentence
 */
record CodeGroup(String title, String meaning, List<CodeRow> rows) {

  private static final String ABOVE = "6xx to 9xx";

  /** The groups that have a code. */
  static List<CodeGroup> of(List<CodeRow> rows) {
    List<CodeGroup> groups = new ArrayList<>();
    for (StatusClass each : StatusClass.values()) {
      String digits = digits(each.firstDigit() * 100);
      String name = each.typeName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
      add(groups, digits, digits + ": " + name, each.meaning(), rows);
    }
    add(
        groups,
        ABOVE,
        ABOVE,
        "outside of the five classes: clients should treat them as 5xx",
        rows);
    return groups;
  }

  private static void add(
      List<CodeGroup> groups, String digits, String title, String meaning, List<CodeRow> rows) {
    List<CodeRow> inside =
        rows.stream().filter(row -> digits(row.entry().code()).equals(digits)).toList();
    if (!inside.isEmpty()) {
      String sentence = meaning.substring(0, 1).toUpperCase(Locale.ROOT) + meaning.substring(1);
      groups.add(new CodeGroup(title, sentence + ".", inside));
    }
  }

  /** Such as {@code 4xx} of 404. */
  static String digits(int code) {
    int digit = code / 100;
    return digit > StatusClass.SERVER_ERROR.firstDigit() ? ABOVE : digit + "xx";
  }

  /** By which a table of contents leads to the heading. */
  String anchor() {
    return Anchors.slug(title);
  }

  String size() {
    return Count.of(rows.size(), "code", "codes");
  }
}
