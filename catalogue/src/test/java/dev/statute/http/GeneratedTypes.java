package dev.statute.http;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the types of the catalogue without initialising one. */
final class GeneratedTypes {

  private GeneratedTypes() {}

  static URL location() {
    return StatusCode.class.getProtectionDomain().getCodeSource().getLocation();
  }

  /** Returns the binary names of all types, nested ones too, sorted. */
  static List<String> names() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(Path.of(location().toURI()).resolve("dev/statute/http"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class"))
          .map(name -> "dev.statute.http." + name.substring(0, name.lastIndexOf('.')))
          .sorted()
          .toList();
    }
  }
}
