package dev.statute.contract.coverage;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was seen of a status of a handler.
 *
 * @param standing what the handler says of it
 * @param count how many responses had it
 * @param tests the names of tests that saw it, at most {@link #MAX_TESTS}
 */
public record StatusCoverage(Standing standing, long count, SortedSet<String> tests) {

  /** As many names as a reader wants to see. */
  public static final int MAX_TESTS = 20;

  /** Declared, and never seen. */
  public static final StatusCoverage UNSEEN =
      new StatusCoverage(Standing.DECLARED, 0, Collections.emptySortedSet());

  StatusCoverage with(StatusCoverage other) {
    SortedSet<String> all = new TreeSet<>(tests);
    all.addAll(other.tests);
    while (all.size() > MAX_TESTS) {
      all.remove(all.last());
    }
    Standing stronger = standing.compareTo(other.standing) < 0 ? standing : other.standing;
    return new StatusCoverage(stronger, count + other.count, all);
  }

  /** Returns whether other tests may have seen it, too, whose names are not kept. */
  public boolean mayHaveOtherTests() {
    return tests.size() == MAX_TESTS;
  }

  /** Returns whether the handler declares it. */
  public boolean isDeclared() {
    return standing == Standing.DECLARED;
  }

  /** Returns whether a response had it. */
  public boolean isSeen() {
    return count > 0;
  }
}
