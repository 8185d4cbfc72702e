package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeps the checks, their pages and the table in the README in step. */
class CheckPagesTest {

  private static final Path PROJECT = Path.of("..");
  private static final Path PAGES = PROJECT.resolve("docs/checks");

  @ParameterizedTest
  @EnumSource
  void everyCheckHasAPageThatStartsWithItsSummaryAndSaysItsLevel(Check check) throws IOException {
    List<String> lines = Files.readAllLines(PAGES.resolve(check.id() + ".md"));
    assertThat(lines.get(0)).startsWith("# " + check.id() + ": ");
    assertThat(lines).contains("Level: " + level(check) + ".");
    assertThat(lines).contains("## Why", "## Bad", "## Good", "## How to silence");
    assertThat(lines).anyMatch(line -> line.contains(level(check) + ": [" + check.id() + "] "));
  }

  @ParameterizedTest
  @EnumSource
  void everyCheckStandsInTheTableOfTheReadmeWithTheSummaryOfItsPage(Check check)
      throws IOException {
    String head = Files.readAllLines(PAGES.resolve(check.id() + ".md")).get(0);
    String summary = head.substring(head.indexOf(": ") + 2);
    assertThat(Files.readAllLines(PROJECT.resolve("README.md")))
        .contains(
            "| [`"
                + check.id()
                + "`](docs/checks/"
                + check.id()
                + ".md) | "
                + level(check)
                + " | "
                + summary
                + " |");
  }

  @Test
  void everyPageIsThatOfACheck() throws IOException {
    List<String> ids = Arrays.stream(Check.values()).map(check -> check.id() + ".md").toList();
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(ids);
    }
  }

  private static String level(Check check) {
    return check.level().name().toLowerCase(Locale.ROOT);
  }
}
