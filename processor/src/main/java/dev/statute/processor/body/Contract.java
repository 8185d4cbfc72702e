package dev.statute.processor.body;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a method declares to its callers.
 *
 * @param codes the status codes
 * @param whole whether that is all; else there are values that cannot be read
 */
public record Contract(SortedSet<Integer> codes, boolean whole) {

  /**
   * Copies the set.
   *
   * @param codes the status codes
   * @param whole whether that is all
   */
  public Contract {
    codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
  }
}
