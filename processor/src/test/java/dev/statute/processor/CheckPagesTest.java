package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeps the checks, their pages, their sources with markers and the README in step. */
class CheckPagesTest {

  private static final Path PAGES = Path.of("../docs/checks");

  @ParameterizedTest
  @EnumSource
  void everyCheckHasAPageThatStartsWithItsSummaryAndSaysItsLevel(Check check) {
    List<String> lines = Page.of(check).lines();
    assertThat(lines.get(0)).startsWith("# " + check.id() + ": ");
    assertThat(lines).contains("Level: " + check.level().id() + ".");
    assertThat(lines).contains("## Why", "## Bad", "## Good", "## How to silence");
  }

  @ParameterizedTest
  @EnumSource
  void everyPageTellsHowItsCheckIsSilenced(Check check) {
    assertThat(Page.of(check).section("How to silence").text())
        .contains("`@SuppressWarnings(\"statute:" + check.id() + "\")`")
        .contains("`-Astatute.checks=" + check.id() + ":off`");
  }

  @ParameterizedTest
  @EnumSource
  void everyCheckStandsInTheTableOfTheReadmeWithTheSummaryOfItsPage(Check check) {
    String head = Page.of(check).lines().get(0);
    String summary = head.substring(head.indexOf(": ") + 2);
    assertThat(Page.of("README.md").lines())
        .contains(
            "| [`%s`](%s) | %s | %s |"
                .formatted(check.id(), check.page(), check.level().id(), summary));
  }

  @Test
  void everyPageIsThatOfACheck() throws IOException {
    List<String> ids = Arrays.stream(Check.values()).map(check -> check.id() + ".md").toList();
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(ids);
    }
  }
}
