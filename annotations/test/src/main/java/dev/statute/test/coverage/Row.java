package dev.statute.test.coverage;

import dev.statute.contract.frame.RouteHead;
import java.util.List;

/**
 * A request that leads to a handler: a row of the table, and its details.
 *
 * @param id the id of the row, by which links lead to it
 * @param tags what the filters ask for, apart by blanks
 * @param isUndeclared whether a status was seen that is not declared
 * @param cells one for each column of a code
 * @param share how many of the declared statuses were seen, such as {@code 5/7}
 * @param shareTitle the same, in words
 * @param name the simple name of the type and the method
 * @param handler the handler, with its package and its parameters
 */
record Row(
    String id,
    RouteHead route,
    String tags,
    boolean isDeclaring,
    boolean isUndeclared,
    List<Cell> cells,
    String share,
    String shareTitle,
    String name,
    String handler,
    List<Detail> details) {

  /** The rows of a path. */
  record Group(List<Row> rows) {}

  /** A place of the table: the shape is empty if the handler has no such status. */
  record Cell(int code, String shape, String title) {

    static final Cell EMPTY = new Cell(0, "", "");
  }

  /**
   * A status in an opened row.
   *
   * @param title the code and its reason phrase
   * @param seen how often it was seen, and by which tests; empty if it never was
   */
  record Detail(String title, Mark mark, String seen) {}
}
