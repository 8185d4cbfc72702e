package dev.statute.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.ContractRequest;
import dev.statute.contract.ContractResult;
import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.Outcome;
import dev.statute.contract.suggest.Suggestions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The declarations of the controllers come back when they are taken away. */
class SuggestionsTest {

  private static final Path CLASSES = Path.of("target/classes");
  private static final Path SOURCES = Path.of("src/main/java/dev/statute/sample");

  /** What the controllers declare, and what they import for it. */
  private static final Pattern DECLARATIONS =
      Pattern.compile(
          "import (static dev\\.statute\\.\\S+|dev\\.statute\\.Returns);\n"
              + "|  @Returns\\((?s:.+?)\\)\n");

  @TempDir private Path repository;

  @Test
  void theDeclarationsOfTheControllersComeBack() throws Exception {
    List<Path> controllers = stripped();
    git("init", "-q");
    Path before = Files.createDirectory(repository.resolve("before"));
    assertThat(Said.of(controllers, "-d", before.toString())).isNotEmpty();
    Suggestions suggestions = suggest(contract(before, CLASSES));
    assertThat(suggestions.skipped()).isEmpty();
    Files.writeString(repository.resolve("patch"), suggestions.patch());
    git("apply", "patch");
    Path after = Files.createDirectory(repository.resolve("after"));
    assertThat(Said.of(controllers, "-d", after.toString())).isEmpty();
    ContractResult result = contract(after, CLASSES);
    assertThat(certain(result, true)).isEqualTo(certain(contract(CLASSES), false));
    assertThat(suggest(result).patch()).isEmpty();
  }

  /** Copies the controllers without their declarations. */
  private List<Path> stripped() throws IOException {
    List<Path> copies = new ArrayList<>();
    for (String name : List.of("OrderController.java", "PaymentController.java")) {
      String text = Files.readString(SOURCES.resolve(name));
      Path copy = repository.resolve("src/dev/statute/sample").resolve(name);
      Files.createDirectories(copy.getParent());
      String stripped = DECLARATIONS.matcher(text).replaceAll("");
      assertThat(stripped).doesNotContain("@Returns").isNotEqualTo(text);
      copies.add(Files.writeString(copy, stripped));
    }
    return copies;
  }

  private ContractResult contract(Path... program) throws IOException {
    List<Path> libraries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    return new ContractRequest(
            "sample",
            List.of(program),
            libraries,
            List.of(),
            List.of(),
            "",
            repository.resolve("none"))
        .run();
  }

  private Suggestions suggest(ContractResult result) throws IOException {
    return result.suggest(List.of(repository.resolve("src")), UTF_8, "", repository);
  }

  /** The certain codes of each handler, all or those that it declares. */
  private static Map<String, SortedSet<Integer>> certain(
      ContractResult result, boolean isDeclared) {
    Map<String, SortedSet<Integer>> certain = new TreeMap<>();
    for (Endpoint endpoint : result.contract().endpoints()) {
      certain.put(
          endpoint.handler(),
          endpoint.outcomes().stream()
              .filter(outcome -> outcome.source().isSure())
              .map(Outcome::code)
              .filter(code -> !isDeclared || endpoint.declared().covers(code))
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    assertThat(certain).hasSizeGreaterThan(5).doesNotContainValue(new TreeSet<>());
    return certain;
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process git = new ProcessBuilder(command).directory(repository.toFile()).inheritIO().start();
    assertThat(git.waitFor()).isZero();
  }
}
