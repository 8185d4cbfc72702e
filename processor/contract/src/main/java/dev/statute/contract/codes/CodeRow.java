package dev.statute.contract.codes;

import java.util.List;

/**
 * A code: a row of the table, and its details.
 *
 * @param tags what the filters ask for, apart by blanks
 * @param reception what a client sees of it
 * @param neighbors the codes that are easily mistaken for it
 * @param others what the number means to other vendors
 */
record CodeRow(
    Entry entry,
    String tags,
    String reception,
    Usage usage,
    List<Neighbor> neighbors,
    List<Entry> others) {

  /** The tag of the codes whose number several vendors define. */
  static final String SHARED = "of-several-vendors";

  /**
   * A code that is easily mistaken for another.
   *
   * @param anchor by which a link leads to it; empty if it is not on the page
   */
  record Neighbor(int code, String phrase, String anchor, String difference) {}

  boolean isShared() {
    return !others.isEmpty();
  }

  boolean hasNeighbors() {
    return !neighbors.isEmpty();
  }

  /** The first digit, by which the number is colored. */
  int family() {
    return entry.code() / 100;
  }
}
