package dev.statute.test.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who sent a request.
 *
 * @param test the test; empty if that is not certain
 * @param candidates the tests that ran when the request arrived, if it is not certain
 */
record Sender(Optional<ObservedTest> test, List<ObservedTest> candidates) {

  private static final int MAX_NAMES = 5;

  static Sender of(ObservedTest test) {
    return new Sender(Optional.of(test), List.of());
  }

  /** Returns whether the test, or one that it could be, allows a status. */
  boolean allows(int status) {
    return Stream.concat(test.stream(), candidates.stream()).anyMatch(each -> each.allows(status));
  }

  /** Where a response comes from that no test fails for. */
  String describe() {
    if (test.isPresent()) {
      return "for a request by " + test.get().name();
    }
    return candidates.isEmpty()
        ? "while no test ran"
        : candidates.stream()
            .map(ObservedTest::name)
            .sorted()
            .limit(MAX_NAMES)
            .collect(Collectors.joining(", ", "while these tests ran: ", ""));
  }
}
