package dev.statute.processor.body;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The status codes that a method declares to its callers.
 *
 * @param complete whether all values could be read
 */
public record MethodContract(SortedSet<Integer> codes, boolean complete) {

  public MethodContract {
    codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
  }
}
