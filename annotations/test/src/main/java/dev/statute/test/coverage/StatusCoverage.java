package dev.statute.test.coverage;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was seen of a status of a handler.
 *
 * @param isDeclared whether the handler declares it
 * @param count how many responses had it
 * @param tests the names of tests that saw it, the first ones
 */
public record StatusCoverage(boolean isDeclared, long count, SortedSet<String> tests) {

  /** Declared, and never seen. */
  public static final StatusCoverage UNSEEN =
      new StatusCoverage(true, 0, Collections.emptySortedSet());

  StatusCoverage with(StatusCoverage other) {
    SortedSet<String> all = new TreeSet<>(tests);
    all.addAll(other.tests);
    return new StatusCoverage(isDeclared || other.isDeclared, count + other.count, all);
  }

  boolean isSeen() {
    return count > 0;
  }
}
