package dev.statute.processor.option;

import dev.statute.processor.check.CheckOptions;
import dev.statute.processor.check.rule.Check;
import dev.statute.processor.check.rule.Level;
import dev.statute.processor.check.rule.Levels;
import dev.statute.processor.output.DidYouMean;
import dev.statute.processor.output.UsageError;
import dev.statute.processor.output.UsageError.Mistake;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the {@code -A} options. */
public final class OptionsReader {

  private final Map<String, String> values;
  private final List<Mistake> mistakes = new ArrayList<>();

  private OptionsReader(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads the options.
   *
   * @param values the values by option name, including options of other processors; the value is
   *     null if an option has none
   */
  public static Options read(Map<String, String> values) {
    return new OptionsReader(values).read();
  }

  private Options read() {
    for (Map.Entry<String, String> option : new TreeMap<>(values).entrySet()) {
      checkName(option.getKey(), option.getValue());
    }
    Levels levels = levels();
    boolean bodies = isSet(Options.BODIES, "on", "off");
    boolean summary = isSet(Options.SUMMARY, "true", "false");
    return new Options(
        items(Options.SPEC_DIR, File.pathSeparator),
        new CheckOptions(items(Options.VENDORS, ","), levels, bodies, summary),
        mistakes);
  }

  private void checkName(String name, String value) {
    String example = Options.EXAMPLES.get(name);
    if (example == null && name.startsWith(Options.PREFIX)) {
      List<String> known = Options.names().stream().map(n -> "-A" + n).toList();
      mistakes.add(
          UsageError.UNKNOWN_OPTION.anywhere(
              name, String.join(", ", known), DidYouMean.question("-A" + name, known)));
    } else if (example != null && value == null) {
      mistakes.add(UsageError.OPTION_WITHOUT_VALUE.anywhere(name, name, example));
    }
  }

  /** The items of a value; none without the option or without its value. */
  private List<String> items(String name, String separator) {
    String value = values.get(name);
    if (value == null) {
      return List.of();
    }
    return Arrays.stream(value.split(Pattern.quote(separator)))
        .map(String::trim)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private Levels levels() {
    Levels levels = new Levels(Map.of());
    for (String item : items(Options.CHECKS, ",")) {
      String[] parts = item.split(":", -1);
      if (parts.length != 2) {
        mistakes.add(UsageError.BAD_LEVEL.anywhere(item, ids(Level.values())));
        continue;
      }
      String id = parts[0].trim();
      boolean isAll = id.equals(Levels.ALL);
      Optional<Check> check = isAll ? Optional.empty() : check(id);
      Optional<Level> level = level(parts[1].trim(), id);
      if (level.isPresent() && isAll) {
        levels = levels.withAll(level.get());
      } else if (level.isPresent() && check.isPresent()) {
        levels = levels.with(check.get(), level.get());
      }
    }
    return levels;
  }

  private Optional<Check> check(String id) {
    Optional<Check> found = Check.find(id);
    if (found.isEmpty()) {
      List<String> ids =
          Stream.concat(Stream.of(Levels.ALL), Stream.of(Check.values()).map(Check::id)).toList();
      mistakes.add(
          UsageError.UNKNOWN_CHECK.anywhere(
              id, String.join(", ", ids), DidYouMean.question(id, ids)));
    }
    return found;
  }

  private Optional<Level> level(String id, String check) {
    Optional<Level> found =
        Stream.of(Level.values()).filter(level -> level.id().equals(id)).findFirst();
    if (found.isEmpty()) {
      List<String> ids = Stream.of(Level.values()).map(Level::id).toList();
      mistakes.add(
          UsageError.UNKNOWN_LEVEL.anywhere(
              check, id, ids(Level.values()), DidYouMean.question(id, ids)));
    }
    return found;
  }

  private static String ids(Level... levels) {
    return Stream.of(levels).map(Level::id).collect(Collectors.joining(", "));
  }

  /**
   * Returns whether an option has its positive value, which is its default. The errors are many,
   * and loaded only if there is one.
   */
  private boolean isSet(String name, String positive, String negative) {
    String value = values.get(name);
    if (value != null && !value.equals(positive) && !value.equals(negative)) {
      UsageError usageError =
          name.equals(Options.BODIES) ? UsageError.BAD_BODIES : UsageError.BAD_SUMMARY;
      mistakes.add(usageError.anywhere(value));
    }
    return !negative.equals(value);
  }
}
