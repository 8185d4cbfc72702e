package dev.statute.processor;

import java.util.Map;

/**
 * The levels that the user has set.
 *
 * @param set the level of each check that has one; the others have their own
 */
record Levels(Map<Check, Level> set) {

  Levels {
    set = Map.copyOf(set);
  }

  /** The level of a finding, which can differ from that of its check. */
  Level of(Finding finding) {
    return set.getOrDefault(finding.check(), finding.level());
  }

  boolean isOff(Check check) {
    return set.getOrDefault(check, check.level()) == Level.OFF;
  }
}
