package dev.statute.test.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the user has set.
 *
 * @param vendors the ids of the vendors in front of the service
 * @param contract the {@code contract.json} that counts in place of annotations
 * @param minimum the least percentage of declared statuses that tests have to see
 * @param output the folder for what was seen
 */
record Settings(
    Level level,
    List<String> vendors,
    Optional<Path> contract,
    Optional<Integer> minimum,
    Path output) {

  private static final String PREFIX = "statute.test.";

  /**
   * Reads the settings.
   *
   * @param values the value of a setting, by its name; empty if it is not set
   * @throws IllegalArgumentException with a message for the user
   */
  static Settings read(Function<String, Optional<String>> values) {
    return new Settings(
        values.apply(PREFIX + "level").map(Settings::level).orElse(Level.ERROR),
        values.apply(PREFIX + "vendors").map(Settings::list).orElse(List.of()),
        values.apply(PREFIX + "contract").map(file -> baseFolder().resolve(file)),
        values.apply(PREFIX + "minimum").map(Settings::percentage),
        baseFolder().resolve(values.apply(PREFIX + "output").orElseGet(Settings::usualOutput)));
  }

  /** Nothing is looked at. */
  static Settings off() {
    return new Settings(
        Level.OFF,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        baseFolder().resolve(usualOutput()));
  }

  private static Level level(String text) {
    try {
      return Level.valueOf(text.trim().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          PREFIX + "level is \"" + text + "\"; write error, warning or off", unknown);
    }
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(","))
        .map(String::trim)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.toList());
  }

  private static int percentage(String text) {
    try {
      int number = Integer.parseInt(text.trim());
      if (number >= 0 && number <= 100) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      // Told below.
    }
    throw new IllegalArgumentException(
        PREFIX + "minimum is \"" + text + "\"; write a percentage from 0 to 100, such as 80");
  }

  /** The folder of the module: Maven names it; Gradle and editors run the tests in it. */
  private static Path baseFolder() {
    return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  }

  private static String usualOutput() {
    boolean isGradle =
        System.getProperty("org.gradle.test.worker") != null
            || !Files.exists(baseFolder().resolve("pom.xml"))
                && Files.exists(baseFolder().resolve("build"));
    return (isGradle ? "build" : "target") + "/statute";
  }
}
