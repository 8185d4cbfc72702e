package dev.statute.processor.generate;

import dev.statute.processor.generate.spec.JavaText;
import dev.statute.processor.generate.spec.SpecFile;
import dev.statute.processor.language.FilePaths;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Finds the spec files that a package names. */
final class SpecLocator {

  private static final String IN_JARS = "META-INF/statute/";

  private static final String IN_CLASS_PATH_FOLDERS =
      "in folders on the class path (javac does not open META-INF in its jars)";

  private final Filer filer;
  private final String packageName;
  private final List<String> specDirs;

  /**
   * @param packageName the package that names the spec files
   * @param specDirs the folders of the option {@code -Astatute.specDir}, all of them valid
   */
  SpecLocator(Filer filer, String packageName, List<String> specDirs) {
    this.filer = filer;
    this.packageName = packageName;
    this.specDirs = specDirs;
  }

  /** The first folder that is no valid path on this system, and why; empty if all are valid. */
  @SuppressWarnings("ReturnValueIgnored") // only the exception matters
  static Optional<String> invalid(List<String> specDirs) {
    for (String specDir : specDirs) {
      try {
        Path.of(specDir);
      } catch (InvalidPathException e) {
        return Optional.of(JavaText.literal(specDir) + " (" + e.getReason() + ")");
      }
    }
    return Optional.empty();
  }

  /**
   * Finds a spec file.
   *
   * @param search the name of the file; collects the places where it is not found
   * @throws IOException if the file exists and cannot be read; the message says where and why
   */
  Optional<SpecFile> find(SpecSearch search) throws IOException {
    for (Place place : places()) {
      Optional<SpecFile> file = place.look(search);
      if (file.isPresent()) {
        return file;
      }
    }
    return Optional.empty();
  }

  /** All places, in search order. */
  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (String specDir : specDirs) {
      Path folder = Path.of(specDir);
      String remark = folder.isAbsolute() ? "" : "-Astatute.specDir says \"" + specDir + "\"";
      places.add(folder(folder.toAbsolutePath(), remark));
    }
    places.addAll(besideSources());
    places.add(location(StandardLocation.CLASS_OUTPUT, "", "in the class output"));
    places.add(location(StandardLocation.CLASS_PATH, "", "on the class path"));
    places.add(location(StandardLocation.CLASS_PATH, IN_JARS, IN_CLASS_PATH_FOLDERS));
    places.add(SpecLocator::onProcessorPath);
    return places;
  }

  /** The places near the {@code package-info.java}, if the compiler shows where that is. */
  private List<Place> besideSources() {
    Optional<Path> found = packageInfo();
    if (found.isEmpty()) {
      String packageInfo = packageName.replace('.', '/') + "/package-info.java";
      return List.of(
          search -> {
            search.missSources(packageInfo);
            return Optional.empty();
          });
    }
    Path folder = found.get().resolveSibling("");
    Path root = folder.resolve("../".repeat(packageName.split("\\.").length)).normalize();
    return List.of(
        folder(folder, ""),
        folder(root.resolveSibling("statute"), ""),
        folder(root.resolveSibling("resources"), ""));
  }

  private Optional<Path> packageInfo() {
    try {
      return resource(StandardLocation.SOURCE_PATH, packageName, "package-info.java")
          .flatMap(FilePaths::path);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Place folder(Path folder, String remark) {
    return search -> read(search, folder.resolve(search.name()), remark);
  }

  private Place location(Location location, String inFolder, String description) {
    return search -> {
      String name = inFolder + search.name();
      try {
        Optional<FileObject> file = resource(location, "", name);
        Optional<Path> path = file.flatMap(FilePaths::path);
        if (path.isPresent()) {
          return read(search, path.get(), description);
        }
        if (file.isPresent()) {
          return Optional.of(read(search, file.get()));
        }
        search.miss(name + " " + description);
      } catch (FileNotFoundException | NoSuchFileException e) {
        // The compiler returned a file that does not exist.
        search.miss(name + " " + description);
      } catch (IllegalArgumentException e) {
        search.miss(name + " " + description + " (not searched: the compiler does not open it)");
      }
      return Optional.empty();
    };
  }

  /**
   * A file from the compiler. Compilers differ in how they report that it does not exist.
   *
   * @throws IllegalArgumentException if the compiler knows no such location
   */
  private Optional<FileObject> resource(Location location, String inPackage, String name) {
    try {
      return Optional.ofNullable(filer.getResource(location, inPackage, name));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<SpecFile> onProcessorPath(SpecSearch search) throws IOException {
    String name = IN_JARS + search.name();
    ClassLoader processorPath = SpecLocator.class.getClassLoader();
    URL url = processorPath.getResource(name);
    if (url == null) {
      search.miss(name + " on the processor path");
      return Optional.empty();
    }
    if (url.getProtocol().equals("file")) {
      return read(search, Path.of(URI.create(url.toString())), "on the processor path");
    }
    try (InputStream in = processorPath.getResourceAsStream(name)) {
      return Optional.of(read(search, url.toString(), in));
    }
  }

  /** Reads a regular file, if it exists. Nothing else is opened: reading a pipe may never end. */
  private static Optional<SpecFile> read(SpecSearch search, Path path, String remark)
      throws IOException {
    if (Files.isRegularFile(path)) {
      try (InputStream in = Files.newInputStream(path)) {
        return Optional.of(read(search, path.toString(), in));
      } catch (IOException e) {
        throw new IOException(path + ": " + e, e);
      }
    }
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path)) {
      throw new IOException(path + ": this is neither a file nor a link to one");
    }
    search.miss(path, remark);
    return Optional.empty();
  }

  private static SpecFile read(SpecSearch search, FileObject file) throws IOException {
    try (InputStream in = file.openInputStream()) {
      return read(search, file.toUri().toString(), in);
    }
  }

  /** Reads one byte more than allowed, enough to recognize a file that is too large. */
  private static SpecFile read(SpecSearch search, String location, InputStream in)
      throws IOException {
    return new SpecFile(search.name(), location, in.readNBytes(SpecFile.MAX_BYTES + 1));
  }

  /** A place where a spec file can be. */
  private interface Place {
    Optional<SpecFile> look(SpecSearch search) throws IOException;
  }
}
