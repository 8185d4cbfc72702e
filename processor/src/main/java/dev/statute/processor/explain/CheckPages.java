package dev.statute.processor.explain;

import static java.util.stream.Collectors.joining;

import dev.statute.processor.check.rule.Check;
import dev.statute.processor.output.DidYouMean;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the checks, for a terminal. */
public final class CheckPages {

  private static final List<String> IDS = Stream.of(Check.values()).map(Check::id).toList();

  /** The target of a link leads nowhere from a terminal. */
  private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\([^)]+\\)");

  private CheckPages() {}

  /** What is wrong with these ids, and what to write: one of them is that of no check. */
  public static Optional<String> mistake(List<String> ids) {
    return ids.stream()
        .filter(id -> Check.find(id).isEmpty())
        .findFirst()
        .map(
            id ->
                "unknown check \"%s\"; write one of %s%s"
                    .formatted(id, String.join(", ", IDS), DidYouMean.question(id, IDS)));
  }

  /** The pages of checks, by ids without a mistake; without ids, a line about each check. */
  public static String text(List<String> ids) {
    return ids.isEmpty()
        ? Stream.of(Check.values()).map(CheckPages::line).collect(joining())
        : ids.stream().map(id -> page(Check.find(id).orElseThrow())).collect(joining("\n"));
  }

  private static String line(Check check) {
    String head = page(check).lines().findFirst().orElseThrow();
    String summary = head.substring(head.indexOf(": ") + 2);
    int width = IDS.stream().mapToInt(String::length).max().orElseThrow();
    return ("%-" + width + "s  %-7s  %s\n").formatted(check.id(), check.level().id(), summary);
  }

  private static String page(Check check) {
    String name = check.id() + ".md";
    try (InputStream in = CheckPages.class.getResourceAsStream(name)) {
      if (in == null) {
        // It may be missing from a repackaged processor.
        throw new IllegalStateException("there is no page " + name + " in this jar");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return LINK.matcher(text).replaceAll("$1");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
