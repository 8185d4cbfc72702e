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
import java.util.Optional;
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
              + "|  @Returns\\((\\{[^}]*}|\\w+)\\)\n");

  @TempDir private Path repository;

  @Test
  void theDeclarationsOfTheControllersComeBack() throws Exception {
    List<Path> controllers = stripped();
    git("init", "-q");
    Path before = compile(controllers, "before");
    Suggestions suggestions =
        contract(before, CLASSES)
            .suggest(List.of(repository.resolve("src")), UTF_8, Optional.empty(), repository);
    assertThat(suggestions.skipped()).isEmpty();
    Files.writeString(repository.resolve("patch"), suggestions.patch());
    git("apply", "patch");
    Path after = compile(controllers, "after");
    assertThat(certain(contract(after, CLASSES))).isEqualTo(certain(contract(CLASSES)));
    assertThat(
            contract(after, CLASSES)
                .suggest(List.of(repository.resolve("src")), UTF_8, Optional.empty(), repository)
                .patch())
        .isEmpty();
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

  /** Compiles the controllers, and expects that the checks say nothing. */
  private Path compile(List<Path> controllers, String name) throws Exception {
    Path classes = Files.createDirectories(repository.resolve(name));
    assertThat(Said.of(controllers, "-d", classes.toString())).isEmpty();
    return classes;
  }

  private ContractResult contract(Path... program) throws IOException {
    List<Path> libraries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    return new ContractRequest(
            List.of(program), libraries, List.of(), List.of(), "", repository.resolve("none"))
        .run();
  }

  /** The declared codes of each handler that are certain. */
  private static Map<String, SortedSet<Integer>> certain(ContractResult result) {
    Map<String, SortedSet<Integer>> certain = new TreeMap<>();
    for (Endpoint endpoint : result.contract().endpoints()) {
      certain.put(
          endpoint.handler(),
          endpoint.outcomes().stream()
              .filter(outcome -> outcome.source().isSure())
              .map(Outcome::code)
              .filter(endpoint.declared()::covers)
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
