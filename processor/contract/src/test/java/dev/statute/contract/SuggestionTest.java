package dev.statute.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.suggest.Style;
import dev.statute.contract.suggest.Suggestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Suggestions for sources of many shapes: git takes them, and after them nothing is missing. */
class SuggestionTest {

  private static final Path SHAPES = Path.of("src/test/resources/suggestions");

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> aSuggestionIsAsExpectedAndLeavesNothingToSuggest() throws IOException {
    return SuggestionShape.readAll(SHAPES).stream()
        .map(shape -> DynamicTest.dynamicTest(shape.name(), () -> check(shape)));
  }

  /** Programs with every idiom that the contract knows, all in one service. */
  @ParameterizedTest
  @EnumSource(Style.class)
  void theSmallProgramsLackNothingAfterASuggestion(Style style) throws IOException {
    Path repository = Files.createDirectories(folder.resolve("programs-" + style));
    Path sources = Files.createDirectory(repository.resolve("src"));
    for (SmallProgram program : SmallProgram.readAll(Path.of("src/test/resources/programs"))) {
      Path target = sources.resolve(program.name() + ".java");
      Files.createDirectories(target.getParent());
      Files.copy(program.file(), target);
    }
    GitRun.in(repository, "init", "-q");
    Suggestions suggestions = suggestions(repository, style);
    Path patch = Files.writeString(repository.resolve("patch"), suggestions.patch());
    GitRun.in(repository, "apply", patch.toString());
    assertThat(suggestions.patch().lines().filter(line -> line.startsWith("+++")))
        .hasSizeGreaterThan(80);
    assertThat(suggestions.skipped()).allMatch(line -> line.contains("functional routes"));
    assertThat(suggestions(repository, style).patch()).isEmpty();
  }

  private static Suggestions suggestions(Path repository, Style style) throws IOException {
    Path sources = repository.resolve("src");
    Path classes = Files.createTempDirectory(repository, "classes");
    List<Path> files = SmallProgram.readAll(sources).stream().map(SmallProgram::file).toList();
    CompiledSources.compile(CompiledSources.javac(), files, classes);
    ContractResult result = SuggestionShape.contract(repository, classes);
    return result.suggest(List.of(sources), UTF_8, style.id(), repository);
  }

  private static void check(SuggestionShape shape) throws IOException {
    Path repository = Files.createDirectories(folder.resolve(shape.name()));
    Path before = repository.resolve("before");
    shape.writeTo(repository);
    shape.compile(repository, before);
    Suggestions suggestions =
        shape.suggestions(repository, SuggestionShape.contract(repository, before));
    String text = text(suggestions);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(shape.golden(), text);
    }
    assertThat(text).isEqualTo(Files.readString(shape.golden()));
    if (!suggestions.patch().isEmpty()) {
      Path patch = Files.writeString(repository.resolve("statute.patch"), suggestions.patch());
      GitRun.in(repository, "apply", "--check", patch.toString());
      GitRun.in(repository.resolve("service"), "apply", patch.toString());
    }
    nothingIsMissing(shape, repository);
  }

  private static void nothingIsMissing(SuggestionShape shape, Path repository) throws IOException {
    Path after = repository.resolve("after");
    assertThat(shape.compile(repository, after))
        .doesNotContain("[undeclared-status]", "[duplicate-status]");
    ContractResult result = SuggestionShape.contract(repository, after);
    assertThat(SmallProgram.findings(result.contract()))
        .noneMatch(finding -> finding.contains("undeclared-status"));
    assertThat(shape.suggestions(repository, result).patch()).isEmpty();
  }

  /** The patch below the numbers, with what cannot be seen made visible. */
  private static String text(Suggestions suggestions) {
    String comments =
        Stream.concat(suggestions.summary().stream(), suggestions.skipped().stream())
            .map(line -> "# " + line + "\n")
            .collect(Collectors.joining());
    return (comments + suggestions.patch()).replace("\r", "<CR>").replace("\uFEFF", "<BOM>");
  }
}
