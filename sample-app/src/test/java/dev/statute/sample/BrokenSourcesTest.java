package dev.statute.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sources of the Maven profile "broken" have one mistake of each kind. */
class BrokenSourcesTest {

  private static final Path PROJECT = Path.of("..");
  private static final Path SOURCES = Path.of("src/broken/java");

  private static List<Said> said;

  @BeforeAll
  static void compile() throws IOException {
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      said =
          Said.of(sources.filter(path -> path.toString().endsWith(".java")).toList(), "-proc:only");
    }
  }

  @Test
  void everyCheckWhoseFindingsAreErrorsFindsOne() throws IOException {
    assertThat(said).filteredOn(Said::isError).extracting(Said::id).containsAll(errorChecks());
  }

  @Test
  void noCheckFindsTwo() {
    assertThat(said).extracting(Said::id).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void thePageOfTheSampleShowsTheErrorsAsMavenPrintsThem() throws IOException {
    List<String> lines = Files.readAllLines(PROJECT.resolve("docs/sample.md"));
    assertThat(said)
        .filteredOn(Said::isError)
        .extracting(Said::line)
        .isNotEmpty()
        .isSubsetOf(lines);
  }

  /** Those that their pages call errors, and the one that makes an error of 306 only. */
  private static List<String> errorChecks() throws IOException {
    try (Stream<Path> pages = Files.list(PROJECT.resolve("docs/checks"))) {
      return Stream.concat(
              pages.filter(BrokenSourcesTest::isOfAnError).map(BrokenSourcesTest::id),
              Stream.of("retired-status"))
          .toList();
    }
  }

  private static boolean isOfAnError(Path page) {
    try (Stream<String> lines = Files.lines(page)) {
      return lines.anyMatch("Level: error."::equals);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(Path page) {
    return page.getFileName().toString().replace(".md", "");
  }
}
