package dev.statute.processor.explain;

import static java.util.stream.Collectors.joining;

import dev.statute.processor.check.rule.Check;
import dev.statute.processor.output.ShellWord;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collection;

/** The line at the end of a report that says how to read more about what was found. */
public final class ReadMore {

  /** Any other id is as easily written in the place of these. */
  private static final int MOST = 3;

  private ReadMore() {}

  /**
   * The line.
   *
   * @param found the checks that found something, the most important first
   * @param type a class of the jar that has the command {@code explain}
   * @param name the name of that jar, if the class comes from no jar
   */
  public static String about(Collection<Check> found, Class<?> type, String name) {
    String ids = found.stream().limit(MOST).map(Check::id).collect(joining(" "));
    return "to read why, and what to do, run: java -jar " + jar(type, name) + " explain " + ids;
  }

  private static String jar(Class<?> type, String name) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return name;
    }
    try {
      String place = Path.of(source.getLocation().toURI()).toString();
      return place.endsWith(".jar") ? ShellWord.of(place) : name;
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      // Some class loader has a place of its own, which java cannot run.
      return name;
    }
  }
}
