package dev.statute.test.run;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What no test can fail for, so that the run does. */
final class RunReport {

  private static final int MAX_LINES = 100;

  private final Set<String> lines = new LinkedHashSet<>();

  synchronized void add(String line) {
    if (lines.size() < MAX_LINES) {
      lines.add(line);
    }
  }

  void add(Finding finding, Sender sender) {
    add(finding.message() + " (" + sender.describe() + ")");
  }

  synchronized Optional<String> failure() {
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }
}
