package dev.statute.processor.body;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a method declares to its callers.
 *
 * @param codes the status codes
 * @param complete whether that is all; else there are values that cannot be read
 */
public record MethodContract(SortedSet<Integer> codes, boolean complete) {

  /**
   * Copies the set.
   *
   * @param codes the status codes
   * @param complete whether that is all
   */
  public MethodContract {
    codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
  }
}
