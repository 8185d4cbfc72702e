package dev.statute.contract.page;

import dev.statute.contract.rule.ProgramFinding;
import java.util.Optional;

/**
 * A finding, as the page tells it.
 *
 * @param level such as {@code warning}
 * @param check the id of the check
 * @param way the way to what was found; empty where it stands there already, or is the place itself
 */
record FindingNote(String level, String check, String place, String text, Optional<Way> way) {

  static FindingNote of(ProgramFinding finding) {
    return of(
        finding,
        Optional.of(finding.way())
            .filter(steps -> steps.size() > 1)
            .map(steps -> Way.of(finding.subject(), steps)));
  }

  /** A finding about a status whose ways stand above it. */
  static FindingNote withoutWay(ProgramFinding finding) {
    return of(finding, Optional.empty());
  }

  private static FindingNote of(ProgramFinding finding, Optional<Way> way) {
    return new FindingNote(
        finding.level().id(), finding.check().id(), finding.place(), finding.text(), way);
  }
}
