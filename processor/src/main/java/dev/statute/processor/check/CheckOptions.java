package dev.statute.processor.check;

import dev.statute.processor.check.rule.Levels;
import java.util.List;

/**
 * The options of the checks.
 *
 * @param vendors the target vendors where there is no {@code @TargetVendor}: ids, or the qualified
 *     names of holders
 * @param bodies whether the bodies of methods are read
 * @param summary whether a note with a summary is shown
 */
public record CheckOptions(List<String> vendors, Levels levels, boolean bodies, boolean summary) {

  public CheckOptions {
    vendors = List.copyOf(vendors);
  }
}
