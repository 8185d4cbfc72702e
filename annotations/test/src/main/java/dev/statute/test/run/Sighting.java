package dev.statute.test.run;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.LongAdder;

/** How often a status was seen, and by which tests. */
final class Sighting {

  /** As many names as a reader wants to see; more are only counted. */
  private static final int MAX_TESTS = 20;

  private final LongAdder count = new LongAdder();
  private final ConcurrentSkipListSet<String> tests = new ConcurrentSkipListSet<>();

  void add(String test) {
    count.increment();
    if (!test.isEmpty() && !tests.contains(test)) {
      tests.add(test);
      if (tests.size() > MAX_TESTS) {
        tests.pollLast();
      }
    }
  }

  long count() {
    return count.sum();
  }

  SortedSet<String> tests() {
    return new TreeSet<>(tests);
  }
}
