package dev.statute.contract.page;

import dev.statute.contract.frame.RouteHead;
import dev.statute.contract.link.Gap;
import java.util.Collection;
import java.util.List;

/**
 * An endpoint: a row of the table, and its details.
 *
 * @param id the id of the row, by which links lead to it
 * @param tags what the filters ask for, apart by blanks
 * @param unknown how much could not be read, in words; empty for an endpoint that is complete
 * @param cells one for each column
 * @param share how many declared statuses tests have seen, such as {@code 5/7}
 * @param shareTitle the same, in words
 * @param type the simple name of the type of the handler
 * @param method a point and the name of the handler; empty if the type is all that is known
 * @param notes the findings that are about no status of the row
 */
record Row(
    String id,
    RouteHead route,
    String tags,
    boolean isUndeclared,
    List<Cell> cells,
    String unknown,
    String share,
    String shareTitle,
    String type,
    String method,
    String handler,
    String source,
    List<StatusDetail> details,
    Collection<Gap> gaps,
    List<FindingNote> notes) {

  /** The rows of a path. */
  record Group(List<Row> rows) {}

  /**
   * A place of the table: empty if the endpoint has no such status.
   *
   * @param vendor the id of the vendor; empty for the registry
   */
  record Cell(int code, String shape, String name, String vendor) {

    static final Cell EMPTY = new Cell(0, "", "", "");
  }
}
