package dev.statute.test.run;

import java.util.List;
import java.util.Optional;

/**
 * Who sent a request.
 *
 * @param test the test; empty if that is not certain
 * @param candidates the names of the tests that ran when the request arrived, if it is not certain
 */
record Sender(Optional<ObservedTest> test, List<String> candidates) {

  static Sender of(ObservedTest test) {
    return new Sender(Optional.of(test), List.of());
  }
}
