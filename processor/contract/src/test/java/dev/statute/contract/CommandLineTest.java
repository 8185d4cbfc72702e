package dev.statute.contract;

import static dev.statute.contract.CommandRun.CONTROLLER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

  @TempDir Path folder;

  private CommandRun run(String controller, String... options) throws IOException {
    return CommandRun.contract(folder, controller, options);
  }

  @Test
  void aFindingOfLevelErrorIsAnExitCode() throws IOException {
    assertThat(run(CONTROLLER, "--checks", "undeclared-status:error").exit()).isEqualTo(1);
    assertThat(run(CONTROLLER, "--checks", "undeclared-status:off").out())
        .endsWith("; no findings\n");
  }

  @Test
  void aWrongCodeIsUndeclaredOnlyIfItIsSuppressed() throws IOException {
    String login = CONTROLLER.replace("notFound().build()", "status(440).build()");
    Path file =
        Files.writeString(folder.resolve("statute.suppress"), "foreign-status Orders#find 440\n");
    assertThat(run(login).out()).contains("[foreign-status]").doesNotContain("[undeclared-status]");
    assertThat(run(login, "--suppress", file.toString()).out())
        .contains("[undeclared-status]")
        .doesNotContain("[foreign-status]", "suppresses nothing");
  }

  @Test
  void aSuppressionSilencesAndAStaleOneIsReported() throws IOException {
    Path file = folder.resolve("statute.suppress");
    Files.writeString(
        file,
        """
        # known
        undeclared-status shop.Orders#find 404
        undeclared-status Orders#gone
        """);
    CommandRun run = run(CONTROLLER, "--suppress", file.toString());
    assertThat(run.out())
        .contains(
            "statute.suppress:3: warning: \"undeclared-status Orders#gone\" suppresses nothing;"
                + " remove the line\n")
        .endsWith("; no findings\n");
  }

  @Test
  void aSuppressionWithParametersIsForThatMethod() throws IOException {
    Path file = folder.resolve("statute.suppress");
    Files.writeString(file, "undeclared-status shop.Orders#find(java.lang.String) 404\n");
    assertThat(run(CONTROLLER, "--suppress", file.toString()).out()).endsWith("; no findings\n");
    Files.writeString(file, "undeclared-status shop.Orders#find(int) 404\n");
    assertThat(run(CONTROLLER, "--suppress", file.toString()).out())
        .contains("[undeclared-status]", "suppresses nothing");
  }

  @Test
  void aWrongLineOfSuppressionsIsWrongUsage() throws IOException {
    Path file = Files.writeString(folder.resolve("statute.suppress"), "undeclared-status\n");
    CommandRun run = run(CONTROLLER, "--suppress", file.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("line 1 of statute.suppress is not of the form");
  }

  @Test
  void anUnknownCheckLevelOrVendorIsWrongUsageWithASuggestion() throws IOException {
    assertThat(run(CONTROLLER, "--checks", "undeclared-stauts:error"))
        .satisfies(
            run -> {
              assertThat(run.exit()).isEqualTo(2);
              assertThat(run.err()).contains("did you mean \"undeclared-status\"?");
            });
    assertThat(run(CONTROLLER, "--vendors", "ngix"))
        .satisfies(
            run -> {
              assertThat(run.exit()).isEqualTo(2);
              assertThat(run.err())
                  .startsWith("the option vendors names the unknown vendor \"ngix\"")
                  .contains("did you mean \"nginx\"?");
            });
  }

  @Test
  void aCheckOfProgramsIsExplained() {
    CommandRun run = CommandRun.of("explain", "unmapped-exception");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("# unmapped-exception: ").contains("`statute.suppress`");
    assertThat(CommandRun.of("explain").out()).contains("\nsilent-error         warning  ");
  }

  @Test
  void anUnknownCheckIsNotExplained() {
    CommandRun run = CommandRun.of("explain", "unmaped-exception");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("; did you mean \"unmapped-exception\"?\n");
  }

  @Test
  void withoutACommandOrClassesTheUsageIsShown() throws IOException {
    assertThat(CommandRun.of().exit()).isEqualTo(2);
    assertThat(CommandRun.of("contract").err()).contains("Missing required parameter", "CLASSES");
    assertThat(CommandRun.of("contrat").exit()).isEqualTo(2);
    assertThat(CommandRun.of("contract", "--help").out()).contains("--suppress=FILE");
  }
}
