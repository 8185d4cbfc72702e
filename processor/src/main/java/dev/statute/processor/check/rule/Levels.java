package dev.statute.processor.check.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The levels that the user has set.
 *
 * @param set the levels by check; the other checks have their own level
 */
public record Levels(Map<Check, Level> set) {

  /** Means every check that is not off. */
  public static final String ALL = "all";

  public Levels {
    set = Map.copyOf(set);
  }

  public Levels with(Check check, Level level) {
    Map<Check, Level> levels = new EnumMap<>(Check.class);
    levels.putAll(set);
    levels.put(check, level);
    return new Levels(levels);
  }

  /** These levels, with one level for all checks that are not off. */
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

  /** The rules of one kind whose checks are not off, in the order of the checks. */
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
