package dev.statute.contract.suggest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The source files of a program, by their names. */
final class SourceFiles {

  private final Map<String, List<Path>> byName;

  private SourceFiles(Map<String, List<Path>> byName) {
    this.byName = byName;
  }

  /** Looks through folders, in their order. */
  static SourceFiles in(List<Path> folders) throws IOException {
    Map<String, List<Path>> byName = new LinkedHashMap<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder.toRealPath())) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .sorted()
            .forEach(
                file ->
                    byName
                        .computeIfAbsent("" + file.getFileName(), key -> new ArrayList<>())
                        .add(file));
      }
    }
    return new SourceFiles(byName);
  }

  /** The files of a name: first those in the folder of a package, where they usually are. */
  List<Path> named(String name, String packagePath) {
    List<Path> found = new ArrayList<>();
    List<Path> others = new ArrayList<>();
    for (Path file : byName.getOrDefault(name, List.of())) {
      (file.endsWith(Path.of(packagePath, name)) ? found : others).add(file);
    }
    found.addAll(others);
    return found;
  }
}
