package dev.statute.processor.compiled;

import dev.statute.processor.language.FilePaths;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * The holders that earlier compilations have put into the class output. An incremental build
 * compiles what has changed: the package that names the spec files is then not among the sources,
 * nor is what was generated from it. It is a help where the compiler tells of its class output; ECJ
 * does not, so there a holder has to be named.
 */
public final class HolderIndex {

  /** A file for each package, as each has a source of its own. */
  private static final String FOLDER = "META-INF/statute/holders";

  private final Filer filer;

  public HolderIndex(Filer filer) {
    this.filer = filer;
  }

  /** Where the holders of a package are listed, in the class output. */
  public static String file(String packageName) {
    return FOLDER + "/" + packageName;
  }

  /** The content of that file: the qualified names of the holders, each in a line. */
  public static String text(List<String> holders) {
    return String.join("\n", holders) + "\n";
  }

  /** Whether there is a place for it. */
  public boolean isKept() {
    return folder().isPresent();
  }

  /** The qualified names of the holders, of which some may be gone. */
  public List<String> read() {
    List<String> names = new ArrayList<>();
    Optional<Path> folder = folder();
    if (folder.isPresent() && Files.isDirectory(folder.get())) {
      try (Stream<Path> files = Files.list(folder.get())) {
        for (Path file : files.sorted().toList()) {
          names.addAll(Files.readAllLines(file));
        }
      } catch (IOException | UncheckedIOException e) {
        // What cannot be read is unknown, as in a compiler that does not tell its folders.
      }
    }
    return names;
  }

  /**
   * Where it is kept. Without {@code -d}, javac gives some other place; for several modules at once
   * it gives none.
   */
  private Optional<Path> folder() {
    try {
      return Optional.ofNullable(
              filer.getResource(StandardLocation.CLASS_OUTPUT, "", file("of.some.package")))
          .flatMap(FilePaths::path)
          .map(Path::getParent)
          .filter(folder -> folder.endsWith(FOLDER));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
