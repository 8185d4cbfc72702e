package dev.statute.processor.check.rule;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.statute.processor.testing.CompiledProcessor;
import dev.statute.processor.testing.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeps the checks, their rules, their pages and the tables of all checks in step. */
class CheckPagesTest {

  private static final Path PAGES = Path.of("../docs/checks");

  /** Such as {@code FOREIGN_STATUS}, {@code ForeignStatus} and {@code foreign-status}. */
  @ParameterizedTest
  @EnumSource
  void aCheckAndItsRuleAreNamedAfterItsId(Check check) {
    assertThat(check.id()).isEqualTo(check.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    assertThat(check.rule().getClass().getSimpleName())
        .isEqualTo(
            Stream.of(check.id().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(joining()));
  }

  @Test
  void everyRuleBelongsToACheck() {
    List<String> rules =
        Stream.of(Check.values()).map(check -> check.rule().getClass().getName()).toList();
    assertThat(CompiledProcessor.CLASSES.stream())
        .filteredOn(type -> type.isAssignableTo(Rule.class))
        .filteredOn(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
        .extracting(JavaClass::getName)
        .containsExactlyInAnyOrderElementsOf(rules);
  }

  @ParameterizedTest
  @EnumSource
  void everyCheckHasAPageThatStartsWithItsSummaryAndSaysItsLevel(Check check) {
    List<String> lines = Page.of(check).lines();
    assertThat(lines.get(0)).startsWith("# " + check.id() + ": ");
    assertThat(lines.get(2)).isEqualTo("Level: " + check.level().id() + ".");
    assertThat(lines).contains("## Why", "## Bad", "## Good", "## How to silence");
  }

  @ParameterizedTest
  @EnumSource
  void everyPageShowsHowToSilenceItsCheck(Check check) {
    String text = Page.of(check).section("How to silence").text();
    if (check.isOfProgram()) {
      // Class files have no @SuppressWarnings.
      assertThat(text).contains("`statute.suppress`", "`--checks " + check.id() + ":off`");
    } else {
      assertThat(text)
          .contains("`@SuppressWarnings(\"statute:" + check.id() + "\")`")
          .contains("`-Astatute.checks=" + check.id() + ":off`");
    }
  }

  @Test
  void everyPageBelongsToACheck() throws IOException {
    List<String> ids = Arrays.stream(Check.values()).map(check -> check.id() + ".md").toList();
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(ids);
    }
  }

  @Test
  void everyPageIsInTheIndexOfTheDocumentation() throws IOException {
    String index = Page.of("docs/README.md").text();
    try (Stream<Path> pages = Files.list(Path.of("../docs"))) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .filteredOn(page -> page.endsWith(".md") && !page.equals("README.md"))
          .allSatisfy(page -> assertThat(index).contains("](" + page + ")"));
    }
  }

  @Test
  void theTableOfTheReadmeHasTheSummariesOfThePages() throws IOException {
    verifyTable(
        "README.md",
        "| check | level | finds |",
        check ->
            "| [`%s`](%s) | %s | %s |"
                .formatted(check.id(), Page.path(check), check.level().id(), summary(check)));
  }

  private static String summary(Check check) {
    String head = Page.of(check).lines().get(0);
    return head.substring(head.indexOf(": ") + 2);
  }

  @Test
  void theTableOfTheOptionsHasTheLevels() throws IOException {
    verifyTable(
        "docs/options.md",
        "| check | default |",
        check ->
            "| [`%s`](checks/%s.md) | `%s`%s |"
                .formatted(check.id(), check.id(), check.level().id(), otherLevel(check)));
  }

  /**
   * The contract of a program applies what concerns a single code, and what comes out of a body.
   */
  @Test
  void thePageOfTheContractNamesItsChecks() {
    List<String> links =
        Stream.of(Check.values())
            .filter(
                check ->
                    check.rule() instanceof CodeRule
                        || check.rule() instanceof BodyRule
                        || check.rule() instanceof ProgramRule)
            .map(check -> "[`%s`](checks/%s.md)".formatted(check.id(), check.id()))
            .toList();
    assertThat(Page.of("docs/contract.md").section("Findings").text()).contains(links);
  }

  /** What the page says below the level, if it is of a finding that has another one. */
  private static String otherLevel(Check check) {
    String line = Page.of(check).lines().get(3);
    return line.startsWith("For ") ? ". " + line : "";
  }

  /** With {@code -Dgolden.update=true} the table is written anew, to be read in the diff. */
  private static void verifyTable(String path, String head, Function<Check, String> row)
      throws IOException {
    String rows = Stream.of(Check.values()).map(row).map(line -> line + "\n").collect(joining());
    if (Boolean.getBoolean("golden.update")) {
      Page.update(path, Page.of(path).table(head), rows);
    }
    assertThat(Page.of(path).table(head)).isEqualTo(rows);
  }
}
