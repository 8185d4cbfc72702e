package dev.statute.processor.check.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The levels that the user has set.
 *
 * @param set the level of each check that has one; the others have their own
 */
public record Levels(Map<Check, Level> set) {

  /** Stands for every check that is not off. */
  public static final String ALL = "all";

  public Levels {
    set = Map.copyOf(set);
  }

  /** The same, with another level for a check. */
  public Levels with(Check check, Level level) {
    Map<Check, Level> levels = new EnumMap<>(Check.class);
    levels.putAll(set);
    levels.put(check, level);
    return new Levels(levels);
  }

  /** The same, with another level for every check that is not off here. */
  public Levels withAll(Level level) {
    Levels levels = this;
    for (Check check : Check.values()) {
      levels = isOff(check) ? levels : levels.with(check, level);
    }
    return levels;
  }

  /** The level of a finding, which can differ from that of its check. */
  public Level of(Finding finding) {
    return set.getOrDefault(finding.check(), finding.level());
  }

  /** The rules of one kind whose checks are not off, the weightiest first. */
  <R extends Rule<?>> List<R> rules(Class<R> kind) {
    List<R> rules = new ArrayList<>();
    for (Check check : Check.values()) {
      if (kind.isInstance(check.rule()) && !isOff(check)) {
        rules.add(kind.cast(check.rule()));
      }
    }
    return rules;
  }

  public boolean isOff(Check check) {
    return set.getOrDefault(check, check.level()) == Level.OFF;
  }
}
