package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.rule.Options;
import dev.statute.contract.rule.ProgramFinding;
import dev.statute.processor.check.rule.Check;
import dev.statute.processor.check.rule.Levels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples on the pages of the checks that need a whole program. */
class ProgramCheckPagesTest {

  @TempDir Path folder;

  static Stream<Check> checks() {
    return Stream.of(Check.values()).filter(Check::isOfProgram);
  }

  /** With {@code -Dgolden.update=true} the page is written anew, to be read in the diff. */
  @ParameterizedTest
  @MethodSource("checks")
  void theBadExampleHasTheFindingThatThePageShows(Check check) throws IOException {
    String said = said(block(check, "## Bad", "java"));
    Path page = page(check);
    if (Boolean.getBoolean("golden.update")) {
      String old = "```text\n" + block(check, "## Bad", "text") + "```";
      Files.writeString(page, Files.readString(page).replace(old, "```text\n" + said + "```"));
    }
    assertThat(said).isNotEmpty().isEqualTo(block(check, "## Bad", "text"));
    assertThat(said).startsWith("Examples.java:").contains("[" + check.id() + "]");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theGoodExampleHasNoFinding(Check check) throws IOException {
    assertThat(said(block(check, "## Good", "java"))).isEmpty();
  }

  private String said(String source) throws IOException {
    Path classes = CompiledSources.compile("Examples.java", source, folder);
    Contract contract = Contract.of(List.of(classes), CompiledSources.classPath());
    Options options = new Options(new Levels(Map.of()), List.of(), List.of());
    return contract.findings(options).reported().stream()
        .map(ProgramFinding::toString)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static Path page(Check check) {
    return Path.of("../../docs/checks", check.id() + ".md");
  }

  private static String block(Check check, String head, String language) throws IOException {
    String page = Files.readString(page(check));
    String start = "```" + language + "\n";
    int from = page.indexOf(start, page.indexOf(head)) + start.length();
    return page.substring(from, page.indexOf("```", from));
  }
}
