package dev.statute.contract.suggest;

import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import dev.statute.contract.suggest.SourceRead.NotReadable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the source of methods. Each file is read once. */
final class SourceFinder {

  /** What was found: the method, or why there is none. */
  sealed interface Found {}

  /** A method in a source file. */
  record Place(MethodPlace place) implements Found {}

  /** No source that can be changed. */
  record Missing(String file, String reason) implements Found {}

  private final Types types;
  private final SourceFiles files;
  private final SourceParser parser;
  private final PatchWriter paths;
  private final Map<Path, SourceRead> read = new HashMap<>();

  SourceFinder(Types types, SourceFiles files, SourceParser parser, PatchWriter paths) {
    this.types = types;
    this.files = files;
    this.parser = parser;
    this.paths = paths;
  }

  /**
   * Finds the source of a method.
   *
   * @param place the file, and a line of the code of the method
   */
  Found find(MethodId method, String place) {
    String name = fileOf(method.owner());
    if (method.name().startsWith("lambda$")) {
      return new Missing(name, "has functional routes, whose lambdas cannot have annotations");
    }
    if (name.endsWith(".kt")) {
      return new Missing(name, "is Kotlin, and only Java is changed");
    }
    int line =
        place.startsWith(name + ":") ? Integer.parseInt(place.substring(name.length() + 1)) : 0;
    Missing missing = new Missing(name, "is not in the folders with sources");
    for (Path file : files.named(name, Names.packageOf(method.owner()))) {
      SourceRead each = read.computeIfAbsent(file, parser::parse);
      if (each instanceof ParsedSource source) {
        Optional<MethodPlace> found = new MethodFinder(source).find(method, line);
        if (found.isPresent()) {
          return new Place(found.get());
        }
        missing = new Missing(paths.path(file), "has no such method");
      } else if (each instanceof NotReadable failure) {
        missing = new Missing(paths.path(file), failure.reason());
      }
    }
    return missing;
  }

  private String fileOf(String owner) {
    String outermost = owner.substring(owner.lastIndexOf('/') + 1).replaceAll("\\$.*", "");
    return types
        .find(owner)
        .flatMap(type -> Optional.ofNullable(type.sourceFile))
        .orElse(outermost + ".java");
  }
}
