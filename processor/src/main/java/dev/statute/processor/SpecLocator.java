package dev.statute.processor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * Finds the spec files that a package names. Remembers every place it looked at, for the message if
 * there is none.
 */
final class SpecLocator {

  private static final String IN_JARS = "META-INF/statute/";

  private final Filer filer;
  private final String packageName;
  private final List<String> specDirs;
  private final Set<String> tried = new LinkedHashSet<>();

  /**
   * @param packageName the package that names the spec files
   * @param specDirs the folders that the option names
   */
  SpecLocator(Filer filer, String packageName, List<String> specDirs) {
    this.filer = filer;
    this.packageName = packageName;
    this.specDirs = specDirs;
  }

  /** The places looked at so far, in order. */
  List<String> tried() {
    return List.copyOf(tried);
  }

  /**
   * Finds a spec file.
   *
   * @throws IOException if it is there and cannot be read
   */
  Optional<SpecFile> find(String name) throws IOException {
    for (Path folder : folders()) {
      Path path = folder.resolve(name);
      tried.add(path.toString());
      if (Files.isRegularFile(path)) {
        try (InputStream in = Files.newInputStream(path)) {
          return Optional.of(read(name, path.toString(), in));
        }
      }
    }
    Optional<SpecFile> file = resource(StandardLocation.CLASS_OUTPUT, "the class output", name, "");
    if (file.isEmpty()) {
      file = resource(StandardLocation.CLASS_PATH, "the class path", name, "");
    }
    if (file.isEmpty()) {
      file = resource(StandardLocation.CLASS_PATH, IN_JARS + " on the class path", name, IN_JARS);
    }
    return file.isPresent() ? file : onProcessorPath(name);
  }

  /** Reads a file. Of one that is too large only so much is read that this can be told. */
  private static SpecFile read(String name, String location, InputStream in) throws IOException {
    return new SpecFile(name, location, in.readNBytes(YamlReader.MAX_BYTES + 1));
  }

  private List<Path> folders() {
    List<Path> folders = new ArrayList<>();
    specDirs.forEach(dir -> folders.add(Path.of(dir)));
    packageFolder()
        .ifPresent(
            folder -> {
              folders.add(folder);
              Path root = folder.resolve("../".repeat(packageName.split("\\.").length)).normalize();
              folders.add(root.resolveSibling("statute"));
              folders.add(root.resolveSibling("resources"));
            });
    return folders;
  }

  /** The folder of the package's {@code package-info.java}, if the compiler tells where that is. */
  private Optional<Path> packageFolder() {
    try {
      URI uri =
          filer.getResource(StandardLocation.SOURCE_PATH, packageName, "package-info.java").toUri();
      return Optional.ofNullable(Path.of(uri).toAbsolutePath().getParent());
    } catch (IOException | RuntimeException e) {
      // The compiler has no source path, or (ECJ) knows no such location, or its sources are no
      // files.
      return Optional.empty();
    }
  }

  private Optional<SpecFile> resource(
      Location location, String description, String name, String folder) {
    tried.add(description);
    try {
      FileObject file = filer.getResource(location, "", folder + name);
      try (InputStream in = file.openInputStream()) {
        return Optional.of(read(name, file.getName(), in));
      }
    } catch (IOException | RuntimeException e) {
      // Compilers differ in how they say that there is no such file.
      return Optional.empty();
    }
  }

  private Optional<SpecFile> onProcessorPath(String name) throws IOException {
    tried.add(IN_JARS + " on the processor path");
    try (InputStream in = SpecLocator.class.getClassLoader().getResourceAsStream(IN_JARS + name)) {
      return in == null ? Optional.empty() : Optional.of(read(name, IN_JARS + name, in));
    }
  }
}
