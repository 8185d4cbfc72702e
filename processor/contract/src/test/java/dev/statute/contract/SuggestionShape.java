package dev.statute.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.contract.suggest.Style;
import dev.statute.contract.suggest.Suggestions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sources of a certain shape, and the patch that is expected for them.
 *
 * @param options how the files are written and compiled, words of the file {@code options}
 */
record SuggestionShape(Path folder, List<String> options) {

  private static final String SOURCES = "service/src/main/java";

  static List<SuggestionShape> readAll(Path root) throws IOException {
    try (Stream<Path> folders = Files.list(root)) {
      return folders.sorted().map(SuggestionShape::read).toList();
    }
  }

  private static SuggestionShape read(Path folder) {
    Path options = folder.resolve("options");
    try {
      return new SuggestionShape(
          folder,
          Files.exists(options)
              ? Arrays.asList(Files.readString(options).strip().split("\\s+"))
              : List.of());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  Path golden() {
    return folder.resolve("expected.patch");
  }

  /** Writes the sources into a repository, with the line ends and marks that the options say. */
  void writeTo(Path repository) throws IOException {
    GitRun.in(repository, "init", "-q");
    for (Path source : files(folder, "")) {
      Path relative = folder.relativize(source);
      if (relative.getNameCount() > 1
          || source.toString().endsWith(".yaml")
          || source.toString().endsWith(".java")) {
        Path target = repository.resolve(SOURCES).resolve(relative.toString());
        Files.createDirectories(target.getParent());
        Files.writeString(target, written(Files.readString(source)));
      }
    }
  }

  private String written(String text) {
    String written = options.contains("crlf") ? text.replace("\n", "\r\n") : text;
    if (options.contains("no-line-end")) {
      written = written.stripTrailing();
    }
    return options.contains("bom") ? "\uFEFF" + written : written;
  }

  /**
   * Compiles the sources of a repository into a folder of class files.
   *
   * @return what the compiler of Java has said
   */
  String compile(Path repository, Path classes) throws IOException {
    Path sources = repository.resolve(SOURCES);
    List<Path> kotlin = files(sources, ".kt");
    if (!kotlin.isEmpty()) {
      CompiledSources.compileKotlin(kotlin, classes);
    }
    List<Path> files = new ArrayList<>();
    for (Path file : files(sources, ".java")) {
      // javac refuses the mark.
      Path copy = classes.resolveSibling("unmarked").resolve(sources.relativize(file) + "");
      Files.createDirectories(copy.getParent());
      files.add(Files.writeString(copy, Files.readString(file).replace("\uFEFF", "")));
    }
    return CompiledSources.compileStatute(files, sources, classes);
  }

  Suggestions suggestions(Path repository, ContractResult result) throws IOException {
    return result.suggest(
        List.of(repository.resolve(SOURCES)),
        UTF_8,
        style().map(Style::id).orElse(""),
        repository.resolve("service"));
  }

  static ContractResult contract(Path repository, Path classes) throws IOException {
    return new ContractRequest(
            "Contract",
            List.of(classes),
            CompiledSources.libraries(),
            List.of(),
            List.of(),
            "",
            repository.resolve("none"))
        .run();
  }

  private Optional<Style> style() {
    return Arrays.stream(Style.values()).filter(each -> options.contains(each.id())).findFirst();
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(end))
          .sorted()
          .toList();
    }
  }
}
