package dev.statute.contract;

import static dev.statute.contract.CommandRun.CONTROLLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

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

  /** A folder takes the place of a file, or a file that of a folder. */
  @ParameterizedTest
  @CsvSource({
    "contract -o FILE CLASSES, FILE is a file, not a folder; name a folder",
    "contract -o BLOCKED CLASSES, BLOCKED/contract.json is a folder, not a file",
    "contract --suppress LATIN CLASSES, line 1 of statute.suppress is not of the form",
    "lock --lock FOLDER CLASSES, FOLDER is a folder, not a file",
    "lock --lock / CLASSES, / is a folder, not a file",
    "lock --lock FILE/statute.lock CLASSES, FILE is a file, not a folder; name a folder",
    "check --lock FOLDER CLASSES, there is no file FOLDER;",
    "diff --base FOLDER CLASSES, there is no file FOLDER;",
    "suggest --sources FOLDER -o FILE CLASSES, FILE/suggest.patch cannot be",
    "suggest --sources FILE CLASSES, FILE is not a folder;",
    "suggest --sources FOLDER -o BLOCKED CLASSES, BLOCKED/suggest.patch is a folder",
    "codes -o FILE SPECS, FILE is a file, not a folder; name a folder",
    "codes -o FILE/out SPECS, FILE/out cannot be read or written: ",
    "codes -o BLOCKED SPECS, BLOCKED/codes.html is a folder, not a file",
  })
  void whatCannotBeReadOrWrittenIsToldInOneLine(String command, String message) throws IOException {
    Map<String, Path> places = places();
    CommandRun run =
        CommandRun.of(
            Stream.of(command.split(" "))
                .map(word -> inPlace(word, places))
                .toArray(String[]::new));
    assertThat(run.err()).startsWith(inPlace(message, places));
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.exit()).isEqualTo(2);
  }

  private Map<String, Path> places() throws IOException {
    Path blocked = folder.resolve("blocked");
    for (String name : List.of("contract.json", "suggest.patch", "codes.html")) {
      Files.createDirectories(blocked.resolve(name + "/file"));
    }
    byte[] latin = "caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    return Map.of(
        "FILE", Files.createFile(folder.resolve("file")),
        "FOLDER", Files.createDirectory(folder.resolve("folder")),
        "BLOCKED", blocked,
        "LATIN", Files.write(folder.resolve("statute.suppress"), latin),
        "CLASSES", Files.createDirectory(folder.resolve("classes")),
        "SPECS", CodesSample.FOLDER);
  }

  private static String inPlace(String text, Map<String, Path> places) {
    String replaced = text;
    for (Map.Entry<String, Path> place : places.entrySet()) {
      replaced = replaced.replace(place.getKey(), place.getValue().toString());
    }
    return replaced;
  }

  @Test
  void anEmptyPathIsWrongUsage() {
    assertThat(List.of(CommandRun.of("lock", ""), CommandRun.of("codes", "-o", "", "x.yaml")))
        .allSatisfy(
            run -> {
              assertThat(run.exit()).isEqualTo(2);
              assertThat(run.err()).startsWith("Invalid value for ").contains("the path is empty");
            });
  }

  /** So that it can be reported. */
  @Test
  void aBugKeepsItsStackTrace() {
    CommandLine line = new CommandLine(CommandSpec.create());
    IllegalArgumentException bug = new IllegalArgumentException("a bug");
    assertThatThrownBy(
            () -> new FailureHandler().handleExecutionException(bug, line, line.parseArgs()))
        .isSameAs(bug);
  }

  @Test
  void withoutACommandOrClassesTheUsageIsShown() throws IOException {
    assertThat(CommandRun.of().exit()).isEqualTo(2);
    assertThat(CommandRun.of("contract").err()).contains("Missing required parameter", "CLASSES");
    assertThat(CommandRun.of("contrat").exit()).isEqualTo(2);
    assertThat(CommandRun.of("contract", "--help").out()).contains("--suppress=FILE");
  }
}
