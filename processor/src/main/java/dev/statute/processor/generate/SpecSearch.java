package dev.statute.processor.generate;

import dev.statute.processor.output.Anchor;
import dev.statute.processor.output.DidYouMean;
import dev.statute.processor.output.UsageError;
import dev.statute.processor.output.UsageError.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The places where a spec file was looked for and not found, for the message. */
final class SpecSearch {

  private final String name;
  private final List<String> places = new ArrayList<>();
  private final Set<String> neighbors = new TreeSet<>();
  private Optional<String> missingPackageInfo = Optional.empty();

  /**
   * @param name the name of the spec file, as the package writes it
   */
  SpecSearch(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Adds a place that is not a path, such as one in a jar. */
  void miss(String place) {
    places.add(place);
  }

  /**
   * Adds the path of a file that does not exist.
   *
   * @param remark more about the place; empty for nothing
   */
  void miss(Path file, String remark) {
    List<String> remarks = new ArrayList<>();
    if (!remark.isEmpty()) {
      remarks.add(remark);
    }
    Path folder = file.resolveSibling("");
    if (!Files.isDirectory(folder)) {
      remarks.add("there is no such folder");
    } else if (Files.isDirectory(file)) {
      remarks.add("this is a folder");
    }
    places.add(file + (remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")"));
    addNeighbors(folder);
  }

  /** Records that the places near the sources could not be looked at. */
  void missSources(String packageInfo) {
    missingPackageInfo = Optional.of(packageInfo);
  }

  Mistake mistake(Anchor anchor) {
    String withExtension = name + ".yaml";
    String question =
        DidYouMean.question(neighbors.contains(withExtension) ? withExtension : name, neighbors);
    String lines = "\n  " + String.join("\n  ", places);
    return missingPackageInfo
        .map(path -> UsageError.MISSING_SPEC_AND_SOURCES.at(anchor, name, question, lines, path))
        .orElseGet(() -> UsageError.MISSING_SPEC.at(anchor, name, question, lines));
  }

  private void addNeighbors(Path folder) {
    String inFolder = name.substring(0, name.lastIndexOf('/') + 1);
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml"))
          .filter(file -> !(inFolder + file).equals(name))
          .forEach(file -> neighbors.add(inFolder + file));
    } catch (IOException e) {
      // Without a listing there is nothing to suggest.
    }
  }
}
