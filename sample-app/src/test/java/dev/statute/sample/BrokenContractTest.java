package dev.statute.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.ContractRequest;
import dev.statute.processor.check.rule.Check;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources of the Maven profile "broken-contract" have one mistake for each check. */
class BrokenContractTest {

  private static final Path PAGE = Path.of("../docs/contract.md");
  private static final Path SOURCES = Path.of("src/broken-contract/java");
  private static final Pattern FINDING = Pattern.compile("\\S+:\\d+: [a-z]+: \\[([a-z-]+)] .*");
  private static final Pattern LINK = Pattern.compile("\\(checks/([a-z-]+)\\.md\\)");

  @TempDir private static Path folder;
  private static List<Said> said;
  private static List<String> report;

  @BeforeAll
  static void compile() throws Exception {
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      said =
          Said.of(
              sources.filter(path -> path.toString().endsWith(".java")).toList(),
              "-d",
              folder.toString(),
              "-Astatute.checks=missing-returns:warning,undeclared-status:error");
    }
    report =
        new ContractRequest(
                "broken",
                List.of(Path.of("target/classes"), folder),
                classPath(),
                List.of(),
                List.of(),
                "unreturned-status:warning",
                folder.resolve("statute.suppress"))
            .run()
            .text(false, false)
            .lines()
            .toList();
  }

  private static List<Path> classPath() {
    String path = System.getProperty("java.class.path");
    return Stream.of(path.split(File.pathSeparator)).map(Path::of).toList();
  }

  @Test
  void theCompilerAcceptsThem() {
    assertThat(said).isEmpty();
  }

  @Test
  void eachCheckFindsOne() throws IOException {
    assertThat(report)
        .filteredOn(line -> FINDING.matcher(line).matches())
        .extracting(line -> FINDING.matcher(line).replaceFirst("$1"))
        .containsExactlyInAnyOrderElementsOf(checks());
  }

  @Test
  void thePageShowsTheFindingsAsMavenPrintsThem() throws IOException {
    String findings =
        String.join("\n", report.stream().map(line -> ("[INFO] " + line).strip()).toList());
    int first = findings.indexOf("[INFO]\n", findings.indexOf("404 comes out")) + 7;
    assertThat(withoutJar(Files.readString(PAGE)))
        .contains("```text\n" + withoutJar(findings.substring(first)) + "\n");
  }

  /** That of the tool may not be packed yet. */
  private static String withoutJar(String text) {
    return text.replaceAll("java -jar \\S*statute-contract\\S* explain ", "explain ");
  }

  /** Those that the page names, and those that need a program. */
  private static List<String> checks() throws IOException {
    String page = Files.readString(PAGE);
    String section = page.substring(page.indexOf("\n## Findings"), page.indexOf("\n### Suppress"));
    Stream<String> named = LINK.matcher(section).results().map(each -> each.group(1));
    Stream<String> ofPrograms = Stream.of(Check.values()).filter(Check::isOfProgram).map(Check::id);
    return Stream.concat(named, ofPrograms).distinct().toList();
  }
}
