package dev.statute.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.contract.suggest.Suggestions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where sources are, in what charset, and what is said of those that cannot be changed. */
class SuggestionSourcesTest {

  private static final String FINDS = "1 of 1 handlers: 1 status; 0 with unknown parts";
  private static final String SKIPS = "0 of 1 handlers: 0 statuses; 0 with unknown parts";

  @TempDir Path folder;
  private Path classes;
  private Path sources;

  @BeforeEach
  void compile() throws IOException {
    classes = CompiledSources.compile("Orders.java", CommandRun.CONTROLLER, folder);
    sources = Files.createDirectories(folder.resolve("my sources/ü"));
  }

  private Suggestions suggest(Charset charset, List<Path> classPath) throws IOException {
    return new ContractRequest(
            "Contract",
            List.of(classes),
            classPath,
            List.of(),
            List.of(),
            "",
            folder.resolve("none"))
        .run()
        .suggest(List.of(sources), charset, "", folder);
  }

  private Suggestions suggest() throws IOException {
    return suggest(UTF_8, CompiledSources.libraries());
  }

  private void write(String text) throws IOException {
    Files.writeString(sources.resolve("Orders.java"), text);
  }

  @Test
  void withoutARepositoryThePathsStartAtTheBase() throws IOException {
    write(CommandRun.CONTROLLER);
    assertThat(suggest().summary()).containsExactly(FINDS);
    assertThat(suggest().patch())
        .startsWith(
            "diff --git \"a/my sources/\\303\\274/Orders.java\" \"b/my sources/\\303\\274/Orders.java\"\n"
                + "--- \"a/my sources/\\303\\274/Orders.java\"\n"
                + "+++ \"b/my sources/\\303\\274/Orders.java\"\n");
  }

  @Test
  void gitTakesAPathWithBlanksAndUmlauts() throws IOException {
    GitRun.in(folder, "init", "-q");
    write(CommandRun.CONTROLLER);
    Path patch = Files.writeString(folder.resolve("patch"), suggest().patch());
    GitRun.in(folder, "apply", patch.toString());
    assertThat(sources.resolve("Orders.java")).content().contains("@Returns({200, 404})");
  }

  @Test
  void aWorkTreeHasAFileThatLeadsToItsRepository() throws IOException {
    Files.writeString(sources.resolve(".git"), "gitdir: elsewhere");
    write(CommandRun.CONTROLLER);
    assertThat(suggest().patch()).startsWith("diff --git a/Orders.java b/Orders.java\n");
  }

  @Test
  void aSourceCanHaveAnotherCharset() throws IOException {
    GitRun.in(folder, "init", "-q");
    String text = CommandRun.CONTROLLER.replace("@GetMapping", "/** Größe. */\n  @GetMapping");
    Files.write(sources.resolve("Orders.java"), text.getBytes(ISO_8859_1));
    assertThat(suggest().skipped())
        .singleElement()
        .asString()
        .startsWith("my sources/ü/Orders.java cannot be read as UTF-8: ")
        .endsWith(": Orders.find");
    Path patch = folder.resolve("patch");
    suggest(ISO_8859_1, CompiledSources.libraries()).write(patch, ISO_8859_1);
    GitRun.in(folder, "apply", patch.toString());
    assertThat(Files.readString(sources.resolve("Orders.java"), ISO_8859_1))
        .isEqualTo(text.replace("@Returns(200)", "@Returns({200, 404})"));
  }

  @Test
  void aSourceThatIsNotThereIsNamed() throws IOException {
    Suggestions suggestions = suggest();
    assertThat(suggestions.patch()).isEmpty();
    assertThat(suggestions.summary()).containsExactly(SKIPS);
    assertThat(suggestions.skipped())
        .containsExactly("Orders.java is not in the folders with sources: Orders.find");
  }

  @Test
  void aSourceOfAnotherTypeOfTheSameNameIsNotChanged() throws IOException {
    write(CommandRun.CONTROLLER.replace("package shop", "package other"));
    assertThat(suggest().skipped())
        .containsExactly("my sources/ü/Orders.java has no such method: Orders.find");
  }

  @Test
  void aSourceThatDoesNotParseIsNamed() throws IOException {
    write(CommandRun.CONTROLLER.replace("> find(", "> find(("));
    assertThat(suggest().skipped())
        .singleElement()
        .asString()
        .matches("my sources/ü/Orders\\.java does not parse: line 12: .*: Orders\\.find");
  }

  @Test
  void aProgramWithoutStatuteIsToldWhatItNeeds() throws IOException {
    String plain =
        CommandRun.CONTROLLER
            .replace("import dev.statute.Returns;\n", "")
            .replace("@Returns", "//");
    classes = CompiledSources.compile("Orders.java", plain, folder);
    write(plain);
    // The jar of the processor has the annotations in it.
    List<Path> classPath =
        CompiledSources.libraries().stream()
            .filter(
                path -> !path.toString().matches(".*(annotations|catalogue|processor)/target.*"))
            .toList();
    assertThat(suggest(UTF_8, classPath).summary())
        .containsExactly(
            "1 of 1 handlers: 2 statuses; 0 with unknown parts",
            "add the dependencies dev.statute:statute-annotations and"
                + " dev.statute:statute-catalogue");
  }

  @Test
  void aProgramWithTheAnnotationsAloneIsToldOfTheCatalogue() throws IOException {
    write(CommandRun.CONTROLLER);
    List<Path> classPath =
        CompiledSources.libraries().stream()
            .filter(path -> !path.toString().contains("catalogue/target"))
            .toList();
    assertThat(suggest(UTF_8, classPath).summary())
        .containsExactly(FINDS, "add the dependency dev.statute:statute-catalogue");
  }

  @Test
  void gitIsToldWhereToApplyThePatch() throws IOException {
    write(CommandRun.CONTROLLER);
    Path patch = folder.resolve("out/suggest.patch");
    Suggestions suggestions = suggest();
    assertThat(suggestions.write(patch, UTF_8)).isTrue();
    assertThat(suggestions.command(patch))
        .isEqualTo("git -C %s apply %s".formatted(folder.toRealPath(), patch));
    GitRun.in(folder, "init", "-q");
    GitRun.in(
        Path.of("").toAbsolutePath(),
        suggestions.command(patch).substring("git ".length()).split(" "));
    assertThat(sources.resolve("Orders.java")).content().contains("@Returns({200, 404})");
    assertThat(suggest().write(patch, UTF_8)).isTrue();
    classes =
        CompiledSources.compile(
            "Orders.java", Files.readString(sources.resolve("Orders.java")), folder);
    assertThat(suggest().write(patch, UTF_8)).isFalse();
    assertThat(patch).doesNotExist();
  }

  @Test
  void aFolderThatDoesNotExistIsAMistake() {
    sources = folder.resolve("nowhere");
    assertThatThrownBy(this::suggest)
        .isInstanceOf(UsageException.class)
        .hasMessage(sources + " is not a folder; name the folders with the sources");
  }

  @Test
  void theCompilerOfTheTestsFindsWhatIsNotDeclared() throws IOException {
    write(CommandRun.CONTROLLER);
    assertThat(
            CompiledSources.compileStatute(
                List.of(sources.resolve("Orders.java")), sources, classes))
        .contains("[undeclared-status]");
  }
}
