package dev.statute.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quick start of the README: its sources, and what is said of them. */
class ReadmeTest {

  private static final long MAX_BYTES = 12_000;

  private static final Path README = Path.of("../README.md");

  private static final Pattern SOURCE = Pattern.compile("(?s)```java\n(.*?)```");

  @TempDir Path folder;

  private String readme;

  @BeforeEach
  void read() throws IOException {
    readme = Files.readString(README);
  }

  @Test
  void nothingIsSaidAboutTheQuickStart() throws IOException {
    assertThat(saidWith("@Returns({OK, NOT_FOUND})")).isEmpty();
  }

  @Test
  void aDeclarationThatLacksACodeIsReportedAsItShows() throws IOException {
    List<Said> said = saidWith("@Returns(OK)");
    assertThat(said).extracting(Said::id).containsExactly("undeclared-status");
    assertThat(readme.lines()).contains(said.get(0).line());
  }

  @Test
  void itIsShort() throws IOException {
    assertThat(Files.size(README)).isLessThanOrEqualTo(MAX_BYTES);
  }

  private List<Said> saidWith(String returns) throws IOException {
    List<String> sources = SOURCE.matcher(readme).results().map(source -> source.group(1)).toList();
    assertThat(sources).hasSize(2);
    assertThat(sources.get(1)).contains("@Returns({OK, NOT_FOUND})");
    Path packageInfo = Files.writeString(folder.resolve("package-info.java"), sources.get(0));
    Path application =
        Files.writeString(
            folder.resolve("OrdersApplication.java"),
            sources.get(1).replace("@Returns({OK, NOT_FOUND})", returns));
    return Said.of(
        List.of(packageInfo, application),
        "-d",
        Files.createDirectory(folder.resolve("classes")).toString());
  }
}
