package dev.statute.contract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A button that leaves only some rows.
 *
 * @param tag what a row needs to stay
 * @param tone how the button looks when it is pressed
 */
public record Filter(String tag, long count, String label, String tone) {

  static final String UNDECLARED = "undeclared";
  static final String NEVER_MADE = "never-made";
  static final String FOUND = "found";
  static final String UNKNOWN = "unknown";
  static final String SERVER_ERROR = "5xx";

  private static final String VENDOR = "vendor-";

  /** A filter of its own. */
  public static Filter plain(String tag, long count, String label) {
    return new Filter(tag, count, label, "plain");
  }

  /** The tag of the rows with a code of a vendor. */
  static String vendor(String id) {
    return VENDOR + Anchors.slug(id);
  }

  /** The filters that leave some of these rows. */
  static List<Filter> of(List<Row> rows) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Row row : rows) {
      Arrays.stream(row.tags().split(" "))
          .filter(tag -> !tag.isEmpty())
          .forEach(tag -> counts.merge(tag, 1, Integer::sum));
    }
    List<Filter> filters = new ArrayList<>();
    add(filters, counts, UNDECLARED, "not declared", "bad");
    add(filters, counts, NEVER_MADE, "never made", "doubtful");
    add(filters, counts, FOUND, "with findings", "doubtful");
    add(filters, counts, UNKNOWN, "unknown", "doubtful");
    add(filters, counts, SERVER_ERROR, "5xx", "bad");
    for (String tag : counts.keySet()) {
      if (tag.startsWith(VENDOR)) {
        add(filters, counts, tag, tag.substring(VENDOR.length()), "plain");
      }
    }
    return filters;
  }

  private static void add(
      List<Filter> filters, Map<String, Integer> counts, String tag, String label, String tone) {
    int count = counts.getOrDefault(tag, 0);
    if (count > 0) {
      filters.add(new Filter(tag, count, label, tone));
    }
  }
}
