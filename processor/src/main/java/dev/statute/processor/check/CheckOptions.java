package dev.statute.processor.check;

import dev.statute.processor.check.rule.Levels;
import java.util.List;

/**
 * The options of the checks.
 *
 * @param vendors the vendors that count where no {@code @TargetVendor} does: ids, or the qualified
 *     names of holders
 * @param levels the levels of checks
 * @param bodies whether the bodies of methods are read
 * @param summary whether a note says what was done
 */
public record CheckOptions(List<String> vendors, Levels levels, boolean bodies, boolean summary) {

  public CheckOptions {
    vendors = List.copyOf(vendors);
  }
}
