package dev.statute.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/sample.md shows what happens if the declaration of a handler is changed. */
class SamplePageTest {

  private static final Path CONTROLLER =
      Path.of("src/main/java/dev/statute/sample/OrderController.java");
  private static final String DECLARED = "  @Returns({OK, NOT_FOUND})\n  Order get(";

  @TempDir Path folder;

  @Test
  void aCodeOfNoTargetVendorIsReportedAsItShows() throws IOException {
    assertThat(saidWith("@Returns({OK, 440})"))
        .extracting(Said::id)
        .containsExactly("foreign-status");
  }

  @Test
  void aCodeThatIsLeftOutIsReportedAsItShows() throws IOException {
    assertThat(saidWith("@Returns(OK)")).extracting(Said::id).containsExactly("undeclared-status");
  }

  private List<Said> saidWith(String returns) throws IOException {
    String source = Files.readString(CONTROLLER);
    assertThat(source).contains(DECLARED);
    Path changed = folder.resolve("OrderController.java");
    Files.writeString(
        changed, source.replace(DECLARED, DECLARED.replaceAll("@Returns\\(.*\\)", returns)));
    List<Said> said =
        Said.of(
            List.of(changed, CONTROLLER.resolveSibling("package-info.java")),
            "-d",
            folder.toString(),
            "-Astatute.checks=undeclared-status:error");
    assertThat(said).allMatch(Said::isError);
    assertThat(Files.readAllLines(Path.of("../docs/sample.md")))
        .containsAll(said.stream().map(Said::line).toList());
    return said;
  }
}
