package dev.statute.processor.check;

import dev.statute.processor.check.rule.Check;
import dev.statute.processor.check.rule.Finding;
import dev.statute.processor.check.rule.Levels;
import dev.statute.processor.explain.ReadMore;
import dev.statute.processor.output.Anchor;
import dev.statute.processor.output.Reporter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reports what the checks find, at the levels that the user has set, and ends the report. */
final class FindingReporter {

  private final Reporter reporter;
  private final Levels levels;
  private final Set<Check> found = EnumSet.noneOf(Check.class);

  FindingReporter(Reporter reporter, Levels levels) {
    this.reporter = reporter;
    this.levels = levels;
  }

  /**
   * Reports each finding once, except those that the user has suppressed. A declaration that two
   * methods inherit yields the same finding for each of them.
   */
  void report(Collection<Finding> findings, Suppressions suppressions) {
    Set<Map.Entry<Check, Anchor>> reported = new HashSet<>();
    for (Finding finding : findings) {
      Check check = finding.check();
      if (!suppressions.cover(finding) && reported.add(Map.entry(check, finding.anchor()))) {
        found.add(check);
        reporter.report(levels.of(finding).kind(), finding.anchor(), check.message(finding.text()));
      }
    }
  }

  /**
   * Notes what was checked, and how to read more about what was found.
   *
   * @param bodies whether the bodies were checked, in words
   */
  void end(Summary summary, String bodies) {
    if (!summary.isEmpty()) {
      reporter.note(summary.text(reporter.errors(), reporter.warnings(), bodies));
    }
    if (!found.isEmpty()) {
      reporter.note(ReadMore.about(found, ReadMore.class, "statute-processor.jar"));
    }
  }
}
