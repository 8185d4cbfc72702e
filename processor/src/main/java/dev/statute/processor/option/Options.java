package dev.statute.processor.option;

import dev.statute.processor.check.CheckOptions;
import dev.statute.processor.output.UsageError.Mistake;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The options of the processor.
 *
 * @param specDirs folders with spec files
 * @param checks the options of the checks
 * @param mistakes the mistakes in the options that can be found without a catalogue
 */
public record Options(List<String> specDirs, CheckOptions checks, List<Mistake> mistakes) {

  public static final String PREFIX = "statute.";
  static final String SPEC_DIR = PREFIX + "specDir";
  static final String VENDORS = PREFIX + "vendors";
  static final String CHECKS = PREFIX + "checks";
  static final String BODIES = PREFIX + "bodies";
  static final String SUMMARY = PREFIX + "summary";

  /** An example value for each option, by the name of the option without {@code -A}. */
  static final Map<String, String> EXAMPLES =
      Map.of(
          SPEC_DIR, "/home/me/project/specs",
          VENDORS, "nginx,cloudflare",
          CHECKS, "retired-status:error,log-only-status:off",
          BODIES, "off",
          SUMMARY, "false");

  public Options {
    specDirs = List.copyOf(specDirs);
    mistakes = List.copyOf(mistakes);
  }

  public static TreeSet<String> names() {
    return new TreeSet<>(EXAMPLES.keySet());
  }
}
