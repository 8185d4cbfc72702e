package dev.statute.contract.page;

import dev.statute.contract.rule.ProgramFinding;
import java.util.List;

/**
 * A finding, as the page tells it.
 *
 * @param level such as {@code warning}
 * @param check the id of the check
 * @param by the way to what was found; none where it stands there already, or is the place itself
 */
record FindingNote(String level, String check, String place, String text, List<Way> by) {

  static FindingNote of(ProgramFinding finding) {
    boolean isPlace = finding.way().size() < 2;
    return of(finding, isPlace ? List.of() : List.of(Way.of(finding.subject(), finding.way())));
  }

  /** A finding about a status whose ways stand above it. */
  static FindingNote withoutWay(ProgramFinding finding) {
    return of(finding, List.of());
  }

  private static FindingNote of(ProgramFinding finding, List<Way> by) {
    return new FindingNote(
        finding.level().id(), finding.check().id(), finding.place(), finding.text(), by);
  }
}
