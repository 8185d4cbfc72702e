package dev.statute.contract.rule;

import dev.statute.processor.check.rule.Levels;
import dev.statute.processor.compiled.KnownVendor;
import java.util.List;

/**
 * What the user has set.
 *
 * @param levels the levels of checks
 * @param vendors the vendors that all of the program is deployed behind
 * @param suppressions the findings that are not reported
 */
public record Options(Levels levels, List<KnownVendor> vendors, List<Suppression> suppressions) {

  public Options {
    vendors = List.copyOf(vendors);
    suppressions = List.copyOf(suppressions);
  }
}
