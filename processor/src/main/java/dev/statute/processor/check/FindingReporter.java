package dev.statute.processor.check;

import dev.statute.processor.check.rule.Check;
import dev.statute.processor.check.rule.Finding;
import dev.statute.processor.check.rule.Levels;
import dev.statute.processor.output.Anchor;
import dev.statute.processor.output.Reporter;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reports what the checks find, at the levels that the user has set. */
final class FindingReporter {

  private final Reporter reporter;
  private final Levels levels;
  private final Suppressions suppressions;

  FindingReporter(Reporter reporter, Levels levels, Suppressions suppressions) {
    this.reporter = reporter;
    this.levels = levels;
    this.suppressions = suppressions;
  }

  /**
   * Reports each finding once, except those that the user has suppressed. A declaration that two
   * methods inherit yields the same finding for each of them.
   */
  void report(Collection<Finding> findings) {
    Set<Map.Entry<Check, Anchor>> reported = new HashSet<>();
    for (Finding finding : findings) {
      if (!suppressions.cover(finding)
          && reported.add(Map.entry(finding.check(), finding.anchor()))) {
        reporter.report(levels.of(finding).kind(), finding.anchor(), text(finding));
      }
    }
  }

  private static String text(Finding finding) {
    Check check = finding.check();
    return "[" + check.id() + "] " + finding.text() + " (" + check.page() + ")";
  }
}
