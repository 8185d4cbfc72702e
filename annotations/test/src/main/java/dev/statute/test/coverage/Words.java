package dev.statute.test.coverage;

import dev.statute.contract.coverage.StatusCoverage;

/** Puts into words how often and by whom a status was seen. */
final class Words {

  private Words() {}

  /** Such as {@code 12 times, by OrderApiTest.get(), OrderApiTest.list()}. */
  static String of(StatusCoverage status) {
    if (!status.isSeen()) {
      return "";
    }
    String by = status.tests().isEmpty() ? "" : ", by " + String.join(", ", status.tests());
    String others = status.mayHaveOtherTests() ? ", and perhaps others" : "";
    return times(status.count()) + by + others;
  }

  static String times(long count) {
    return count == 1 ? "once" : count + " times";
  }
}
