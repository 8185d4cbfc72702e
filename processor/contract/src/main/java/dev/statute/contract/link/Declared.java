package dev.statute.contract.link;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a handler declares.
 *
 * @param codes the codes that it declares, or sets
 * @param classes the first digits of declared ranges such as {@code 4XX}
 * @param isOpen whether it may declare anything else, such as {@code default}
 * @param sets the codes that it sets for a plain return
 * @param isDeclaring whether something on it only declares, and does not set
 */
public record Declared(
    SortedSet<Integer> codes,
    Set<Integer> classes,
    boolean isOpen,
    SortedSet<Integer> sets,
    boolean isDeclaring) {

  static final Declared NOTHING =
      new Declared(new TreeSet<>(), Set.of(), false, new TreeSet<>(), false);

  /** Returns whether a code is declared. */
  public boolean covers(int code) {
    return isOpen || codes.contains(code) || classes.contains(code / 100);
  }

  /** Returns whether some success is declared. */
  public boolean hasSuccess() {
    return isOpen
        || classes.contains(2)
        || codes.stream().anyMatch(code -> code / 100 == 2 || code / 100 == 3);
  }
}
