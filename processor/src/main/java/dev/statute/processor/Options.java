package dev.statute.processor;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The options of the processor.
 *
 * @param specDirs folders with spec files
 * @param vendors the vendors that count where no {@code @TargetVendor} does: ids, or the qualified
 *     names of holders
 */
record Options(List<String> specDirs, List<String> vendors) {

  private static final String SPEC_DIR = "statute.specDir";
  private static final String VENDORS = "statute.vendors";

  /** The names of all options, without their {@code -A}. */
  static final Set<String> NAMES = Set.of(SPEC_DIR, VENDORS);

  static Options of(Map<String, String> values) {
    return new Options(list(values, SPEC_DIR, File.pathSeparator), list(values, VENDORS, ","));
  }

  /** The items of a value. There are none if the option is not given, or given without a value. */
  private static List<String> list(Map<String, String> values, String name, String separator) {
    String value = values.get(name);
    return value == null
        ? List.of()
        : Arrays.stream(value.split(Pattern.quote(separator)))
            .map(String::trim)
            .filter(item -> !item.isEmpty())
            .toList();
  }
}
