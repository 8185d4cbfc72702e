package dev.statute.test.run;

import dev.statute.contract.coverage.StatusCoverage;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.LongAdder;

/** How often a status was seen, and by which tests. */
final class Sighting {

  private final LongAdder count = new LongAdder();
  private final ConcurrentSkipListSet<String> tests = new ConcurrentSkipListSet<>();

  void add(String test) {
    count.increment();
    if (!test.isEmpty() && tests.add(test) && tests.size() > StatusCoverage.MAX_TESTS) {
      tests.pollLast();
    }
  }

  long count() {
    return count.sum();
  }

  SortedSet<String> tests() {
    return new TreeSet<>(tests);
  }
}
