package dev.statute.test.coverage;

import dev.statute.contract.frame.Filter;
import dev.statute.contract.frame.Total;
import java.util.List;

/**
 * What the template shows.
 *
 * @param headings the columns of codes
 * @param legend the marks that occur
 * @param notes what was answered without a handler
 */
record CoverageView(
    List<Total> totals,
    List<Filter> filters,
    List<Heading> headings,
    List<Row.Group> groups,
    List<Mark> legend,
    List<Note> notes) {

  private static final int MANY = 16;
  private static final int TOO_MANY = 32;

  /**
   * The head of the column of a code.
   *
   * @param family the first digit of the code
   * @param title the code and its reason phrase
   * @param isLate whether the column stands in the right half
   */
  record Heading(int code, int family, String title, boolean isLate) {}

  /**
   * Responses to a request that no handler got.
   *
   * @param title the code and its reason phrase
   * @param times how many there were, in words
   */
  record Note(String title, String request, String times) {}

  String title() {
    return "Coverage of declared statuses";
  }

  boolean hasNotes() {
    return !notes.isEmpty();
  }

  boolean hasRows() {
    return !groups.isEmpty();
  }

  /** How many columns a cell across the table spans. */
  int span() {
    return headings.size() + 3;
  }

  /** How wide the table is: from some width of the window on, its rows become cards. */
  String width() {
    if (headings.size() > TOO_MANY) {
      return "huge";
    }
    return headings.size() > MANY ? "wide" : "narrow";
  }
}
