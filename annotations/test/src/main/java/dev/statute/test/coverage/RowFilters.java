package dev.statute.test.coverage;

import dev.statute.contract.frame.Filter;
import dev.statute.contract.frame.Tone;
import java.util.List;
import java.util.stream.Stream;

/** The tags of rows, and the filters that leave the rows with one of them. */
final class RowFilters {

  static final String UNSEEN = "unseen";
  static final String UNDECLARED = "undeclared";
  static final String NEVER_CALLED = "never-called";
  static final String NOTHING_DECLARED = "nothing-declared";
  static final String SERVER_ERROR = "5xx";

  private RowFilters() {}

  /** The filters that leave some of these rows. */
  static List<Filter> of(List<Row> rows) {
    return Stream.of(
            filter(rows, UNDECLARED, "not declared", Tone.BAD),
            filter(rows, UNSEEN, "not seen", Tone.DOUBTFUL),
            filter(rows, NEVER_CALLED, "never called", Tone.DOUBTFUL),
            filter(rows, NOTHING_DECLARED, "nothing declared", Tone.DOUBTFUL),
            filter(rows, SERVER_ERROR, "5xx", Tone.BAD))
        .filter(each -> each.count() > 0)
        .toList();
  }

  private static Filter filter(List<Row> rows, String tag, String label, Tone tone) {
    long count = rows.stream().filter(row -> List.of(row.tags().split(" ")).contains(tag)).count();
    return new Filter(tag, count, label, tone);
  }
}
