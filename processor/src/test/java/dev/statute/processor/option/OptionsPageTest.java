package dev.statute.processor.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.check.rule.Level;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Elsewhere;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Page;
import dev.statute.processor.testing.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about options has all of them, and shows what javac says of mistakes. */
@Tag(Elsewhere.TAG)
class OptionsPageTest {

  private static final Page PAGE = Page.of("docs/options.md");

  @TempDir static Path shared;
  private static Path jar;

  @TempDir Path folder;

  @BeforeAll
  static void makeJar() throws IOException {
    jar = Fixture.catalogue(shared);
  }

  /** Texts that begin with an option. */
  static List<String> mistakes() {
    return PAGE.blocks("text");
  }

  static Iterable<String> options() {
    return Options.names();
  }

  /** With {@code -Dgolden.update=true} the page is written anew, to be read in the diff. */
  @ParameterizedTest
  @MethodSource("mistakes")
  void javacSaysOfAMistakeWhatThePageShows(String mistake) throws IOException {
    int end = mistake.indexOf('\n');
    Result result =
        new Compilation(Compiler.JAVAC, folder)
            .option("-Xlint:-processing")
            .option(mistake.substring(0, end))
            .classPath(jar)
            .source(
                "Orders.java", "class Orders {\n  @dev.statute.Returns(200) void find() {}\n}\n")
            .compile();
    String shown = mistake.substring(0, end + 1) + result.printed();
    if (Boolean.getBoolean("golden.update")) {
      Page.update("docs/options.md", mistake, shown);
    }
    assertThat(Page.of("docs/options.md").blocks("text")).contains(shown);
  }

  @ParameterizedTest
  @MethodSource("options")
  void everyOptionHasASectionAndIsInTheFirstTable(String option) {
    assertThat(PAGE.section("-A" + option).text()).isNotBlank();
    assertThat(PAGE.lines()).anyMatch(line -> line.startsWith("| [`-A" + option + "`]"));
  }

  @ParameterizedTest
  @EnumSource
  void everyLevelIsInTheTableOfLevels(Level level) {
    assertThat(checks()).anyMatch(line -> line.startsWith("| `" + level.id() + "` | "));
  }

  @Test
  void theMistakesOnThePageAreOfEveryKind() {
    assertThat(mistakes()).hasSize(8);
  }

  private static List<String> checks() {
    return PAGE.section("-Astatute.checks").lines();
  }
}
