package dev.statute.contract.page;

import dev.statute.contract.frame.Anchors;
import dev.statute.contract.frame.Filter;
import dev.statute.contract.frame.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tags of rows, and the filters that leave the rows with one of them. */
final class RowFilters {

  static final String UNDECLARED = "undeclared";
  static final String NEVER_MADE = "never-made";
  static final String FOUND = "found";
  static final String UNKNOWN = "unknown";
  static final String UNSEEN = "unseen";
  static final String SERVER_ERROR = "5xx";

  private static final String VENDOR = "vendor-";

  private final SortedMap<String, Integer> counts = new TreeMap<>();

  private RowFilters(List<Row> rows) {
    for (Row row : rows) {
      Arrays.stream(row.tags().split(" "))
          .filter(tag -> !tag.isEmpty())
          .forEach(tag -> counts.merge(tag, 1, Integer::sum));
    }
  }

  /** The tag of the rows with a code of a vendor. */
  static String vendor(String id) {
    return VENDOR + Anchors.slug(id);
  }

  /** The filters that leave some of these rows. */
  static List<Filter> of(List<Row> rows) {
    return new RowFilters(rows).filters();
  }

  private List<Filter> filters() {
    Stream<Filter> fixed =
        Stream.of(
            filter(UNDECLARED, "not declared", Tone.BAD),
            filter(NEVER_MADE, "never made", Tone.DOUBTFUL),
            filter(FOUND, "with findings", Tone.DOUBTFUL),
            filter(UNKNOWN, "unknown", Tone.DOUBTFUL),
            filter(UNSEEN, "not seen by tests", Tone.DOUBTFUL),
            filter(SERVER_ERROR, "5xx", Tone.BAD));
    Stream<Filter> vendors =
        counts.keySet().stream()
            .filter(tag -> tag.startsWith(VENDOR))
            .map(tag -> filter(tag, tag.substring(VENDOR.length()), Tone.PLAIN));
    return Stream.concat(fixed, vendors).filter(each -> each.count() > 0).toList();
  }

  private Filter filter(String tag, String label, Tone tone) {
    return new Filter(tag, counts.getOrDefault(tag, 0), label, tone);
  }
}
