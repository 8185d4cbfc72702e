package dev.statute.test.run;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes the failure of a test. */
final class Failures {

  private Failures() {}

  static AssertionError of(List<Finding> findings) {
    String text =
        findings.stream().map(Finding::message).distinct().collect(Collectors.joining("\n"));
    AssertionError failure = new AssertionError(text);
    // The stack says nothing: the response was made elsewhere.
    failure.setStackTrace(new StackTraceElement[0]);
    findings.stream()
        .map(Finding::cause)
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(failure::initCause);
    return failure;
  }
}
