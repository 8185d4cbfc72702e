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
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * The list of the holders that earlier compilations have put into the class output. An incremental
 * build compiles only changed sources, and may miss both the package that names the spec files and
 * the types generated from them. ECJ does not show its class output, so with ECJ there is no list,
 * and the code has to name a holder.
 */
public final class HolderIndex {

  /** With a file for each package, as each is generated from its own source. */
  private static final String FOLDER = "META-INF/statute/holders";

  private final Filer filer;

  public HolderIndex(Filer filer) {
    this.filer = filer;
  }

  /** The file in the class output that lists the holders of a package. */
  public static String file(String packageName) {
    return FOLDER + "/" + packageName;
  }

  /** The content of such a file: the qualified names of the holders, each on its own line. */
  public static String text(List<String> holders) {
    return String.join("\n", holders) + "\n";
  }

  /** Returns whether the compiler shows a folder for it. */
  public boolean isKept() {
    return folder().isPresent();
  }

  /** The qualified names of the listed holders; some may no longer exist. */
  public List<String> read() {
    List<String> names = new ArrayList<>();
    Optional<Path> folder = folder();
    if (folder.isPresent() && Files.isDirectory(folder.get())) {
      try (Stream<Path> files = Files.list(folder.get())) {
        for (Path file : files.sorted().toList()) {
          names.addAll(Files.readAllLines(file));
        }
      } catch (IOException | UncheckedIOException e) {
        // An unreadable list is like none, as with a compiler that does not show its folders.
      }
    }
    return names;
  }

  /** Without {@code -d}, javac gives a path that is none of ours; for several modules, none. */
  private Optional<Path> folder() {
    try {
      FileObject file =
          filer.getResource(StandardLocation.CLASS_OUTPUT, "", file("of.some.package"));
      Optional<Path> path = file == null ? Optional.empty() : FilePaths.path(file);
      Path folder = path.isPresent() ? path.get().getParent() : null;
      return folder != null && folder.endsWith(FOLDER) ? Optional.of(folder) : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
