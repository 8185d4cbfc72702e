package dev.statute.processor.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.check.rule.Check;
import dev.statute.processor.testing.Page;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code java -jar statute-processor.jar} prints. */
class MainTest {

  private static final String USAGE = "usage: java -jar statute-processor.jar explain [CHECK...]\n";

  private record Run(int exit, String out, String err) {

    static Run of(String... arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int exit = Main.run(List.of(arguments), stream(out), stream(err));
      return new Run(exit, text(out), text(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
      return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
      return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  @ParameterizedTest
  @EnumSource
  void thePageOfACheckIsPrintedWithoutTheTargetsOfItsLinks(Check check) {
    Run run = Run.of("explain", check.id());
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("# " + check.id() + ": ").doesNotContain("](");
    Page page = Page.of(check);
    assertThat(new Page(run.out()).blocks("java")).isEqualTo(page.blocks("java"));
    assertThat(new Page(run.out()).blocks("text")).isEqualTo(page.blocks("text"));
    assertThat(run.out().lines().count()).isEqualTo(page.lines().size());
  }

  @Test
  void theTextOfALinkStays() {
    assertThat(Page.of(Check.FOREIGN_STATUS).text())
        .contains("[Frameworks](../frameworks.md#what-is-read-from-bodies) lists the calls");
    assertThat(Run.of("explain", "foreign-status").out()).contains("\nFrameworks lists the calls");
  }

  @Test
  void thePageOfTheOptionsShowsHowAPageBegins() {
    List<String> lines = Page.of("docs/options.md").blocks("console").get(1).lines().toList();
    assertThat(lines.get(0)).startsWith("$ java -jar ").endsWith(" explain foreign-status");
    assertThat(lines.get(lines.size() - 1)).isEqualTo("...");
    assertThat(Run.of("explain", "foreign-status").out().lines())
        .startsWith(lines.subList(1, lines.size() - 1).toArray(String[]::new));
  }

  /** So that every terminal shows it, whatever its charset is. */
  @ParameterizedTest
  @EnumSource
  void aPageIsWrittenInAscii(Check check) {
    assertThat(Page.of(check).text()).isASCII();
  }

  @Test
  void severalPagesArePrintedOneBelowTheOther() {
    assertThat(Run.of("explain", "silent-error", "stale-alias").out())
        .isEqualTo(
            Run.of("explain", "silent-error").out()
                + "\n"
                + Run.of("explain", "stale-alias").out());
  }

  @Test
  void withoutACheckAllAreListedWithWhatTheyFind() {
    Run run = Run.of("explain");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains(
            "foreign-status       error    a code that only vendors other than the targets define\n")
        .contains("missing-returns      off      a handler that declares no status code\n");
    assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(' '))))
        .containsExactlyElementsOf(Stream.of(Check.values()).map(Check::id).toList());
  }

  @Test
  void anUnknownCheckIsWrongUsageWithASuggestion() {
    Run run = Run.of("explain", "stale-alias", "foriegn-status");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("unknown check \"foriegn-status\"; write one of invalid-status, ")
        .endsWith("; did you mean \"foreign-status\"?\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "explian", "foreign-status"})
  void anyOtherCommandIsWrongUsage(String command) {
    Run run = command.isEmpty() ? Run.of() : Run.of(command);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(USAGE);
  }

  @Test
  void theUsageIsPrintedOnDemand() {
    assertThat(List.of(Run.of("--help"), Run.of("explain", "--help")))
        .allSatisfy(
            run -> {
              assertThat(run.exit()).isZero();
              assertThat(run.out()).startsWith(USAGE);
              assertThat(run.err()).isEmpty();
            });
  }
}
