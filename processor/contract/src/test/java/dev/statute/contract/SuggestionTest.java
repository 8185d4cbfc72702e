package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.suggest.Suggestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Suggestions for sources of many shapes: git takes them, and after them nothing is missing. */
class SuggestionTest {

  private static final Path SHAPES = Path.of("src/test/resources/suggestions");

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> aSuggestionIsAsExpectedAndLeavesNothingToSuggest() throws IOException {
    return SuggestionShape.readAll(SHAPES).stream()
        .map(shape -> DynamicTest.dynamicTest(shape.name(), () -> check(shape)));
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
