package dev.statute.contract.page;

import dev.statute.contract.frame.Filter;
import dev.statute.contract.frame.Total;
import java.util.Collection;
import java.util.List;

/**
 * What the template of the contract shows.
 *
 * @param headings the columns
 * @param legend the signs that occur
 * @param hasUnknown whether some endpoint is not complete
 * @param hasTests whether it is known what tests have seen
 * @param notes the findings that are about no endpoint
 */
record ContractView(
    String title,
    List<Total> totals,
    List<Filter> filters,
    List<Heading> headings,
    List<Row.Group> groups,
    Collection<Sign> legend,
    boolean hasUnknown,
    boolean hasTests,
    List<FindingNote> notes) {

  private static final int MANY = 16;
  private static final int TOO_MANY = 32;

  boolean hasNotes() {
    return !notes.isEmpty();
  }

  boolean hasRows() {
    return !groups.isEmpty();
  }

  /** How many columns a cell across the table spans. */
  int span() {
    return headings.size() + 2 + (hasUnknown ? 1 : 0) + (hasTests ? 1 : 0);
  }

  /** How wide the table is: from some width of the window on, its rows become cards. */
  String width() {
    if (headings.size() > TOO_MANY) {
      return "huge";
    }
    return headings.size() > MANY ? "wide" : "narrow";
  }
}
