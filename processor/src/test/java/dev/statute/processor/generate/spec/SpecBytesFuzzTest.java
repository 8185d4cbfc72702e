package dev.statute.processor.generate.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.statute.processor.testing.MemoryCompiler;
import dev.statute.processor.testing.MemoryCompiler.Result;
import dev.statute.processor.testing.MemoryCompiler.Source;
import dev.statute.processor.testing.MemoryFiler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;

/**
 * Whatever the bytes of a spec file are, either they are a spec whose types compile, or each
 * mistake has a place in the file.
 */
class SpecBytesFuzzTest {

  @AutoClose private static final MemoryCompiler COMPILER = new MemoryCompiler();

  @FuzzTest(maxDuration = "5m")
  void bytesAreASpecOrHaveMistakesWithAPlace(byte[] input) {
    List<SpecProblem> problems = new ArrayList<>();
    List<Catalogue> catalogues = new ArrayList<>();

    CatalogueBuilder.build(
            "com.acme",
            Optional.empty(),
            SpecReader.read(List.of(new SpecFile("acme.yaml", "acme.yaml", input))))
        .handle(catalogues::add, problems::addAll);

    assertThat(catalogues.isEmpty()).isEqualTo(!problems.isEmpty());
    List<String> lines = lines(input);
    problems.forEach(problem -> assertIsInTheFile(problem, lines));
    catalogues.forEach(SpecBytesFuzzTest::assertCompiles);
  }

  private static void assertIsInTheFile(SpecProblem problem, List<String> lines) {
    String message = problem.inFull();
    SpecPosition position = problem.position();
    assertThat(message).startsWith("acme.yaml:" + position.line() + ":" + position.column() + ": ");
    assertThat(message.chars().filter(c -> c != '\n').noneMatch(Character::isISOControl))
        .as(message)
        .isTrue();
    assertThat(position.line()).as(message).isBetween(1, lines.size());
    String line = lines.get(position.line() - 1);
    int end = line.codePointCount(0, line.length()) + 1;
    assertThat(position.column()).as(message).isBetween(1, end);
  }

  /** The lines of a file as YAML sees them. */
  private static List<String> lines(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    return List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1));
  }

  private static void assertCompiles(Catalogue catalogue) {
    MemoryFiler filer = new MemoryFiler();
    filer.write(catalogue);
    List<Source> sources =
        filer.sources().entrySet().stream()
            .map(
                source ->
                    new Source(source.getKey().replace('.', '/') + ".java", source.getValue()))
            .toList();
    Result result = COMPILER.compile(List.of("-proc:none"), sources, List.of());
    assertThat(result.complaints()).as(filer.sources().toString()).isEmpty();
  }
}
