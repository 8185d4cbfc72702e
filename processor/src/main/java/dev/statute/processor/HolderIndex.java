package dev.statute.processor;

import java.io.IOException;
import java.net.URI;
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
 * The holders that earlier compilations have put into the class output. An incremental build
 * compiles what has changed: the package that names the spec files is then not among the sources,
 * nor is what was generated from it. ECJ does not tell where its class output is, so there a holder
 * has to be named.
 */
final class HolderIndex {

  /** A file for each package, as each has a source of its own. */
  private static final String FOLDER = "META-INF/statute/holders/";

  private final Filer filer;

  HolderIndex(Filer filer) {
    this.filer = filer;
  }

  /** Where the holders of a package are listed, in the class output. */
  static String file(String packageName) {
    return FOLDER + packageName;
  }

  /** The lines of that file. */
  static String text(Catalogue catalogue) {
    StringBuilder text = new StringBuilder();
    for (Vendor vendor : catalogue.vendors()) {
      text.append(catalogue.packageName()).append('.').append(vendor.type()).append('\n');
    }
    return text.toString();
  }

  /** The qualified names of the holders, of which some may be gone. */
  List<String> read() {
    List<String> names = new ArrayList<>();
    Optional<Path> folder = folder();
    if (folder.isPresent() && Files.isDirectory(folder.get())) {
      try (Stream<Path> files = Files.list(folder.get())) {
        for (Path file : files.sorted().toList()) {
          names.addAll(Files.readAllLines(file));
        }
      } catch (IOException e) {
        // What cannot be read is unknown, as in a compiler that does not tell its folders.
      }
    }
    return names;
  }

  private Optional<Path> folder() {
    try {
      FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", file("any"));
      URI uri = file == null ? null : file.toUri();
      return uri != null && "file".equals(uri.getScheme())
          ? Optional.of(Path.of(uri).getParent())
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
