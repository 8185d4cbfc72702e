package dev.statute.contract.read;

import dev.statute.contract.read.ClassContainer.Archive;
import dev.statute.contract.read.ClassContainer.Directory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;

/** Opens the paths of a user, and what is nested in them. */
final class ContainerOpener {

  /** The folders of the program, and of its libraries, in the archives that run by themselves. */
  private static final List<List<String>> NESTED =
      List.of(
          List.of("BOOT-INF/classes/", "BOOT-INF/lib/"),
          List.of("WEB-INF/classes/", "WEB-INF/lib/"));

  private final List<ClassContainer> program = new ArrayList<>();
  private final List<ClassContainer> libraries = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  List<ClassContainer> program() {
    return program;
  }

  List<ClassContainer> libraries() {
    return libraries;
  }

  /** What could not be opened, a sentence each. */
  List<String> problems() {
    return problems;
  }

  void addProgram(Path path) {
    open(path, program);
  }

  void addLibrary(Path path) {
    if (Files.exists(path)) {
      open(path, libraries);
    }
  }

  private void open(Path path, List<ClassContainer> containers) {
    try {
      if (Files.isDirectory(path)) {
        containers.add(new Directory(path));
      } else if (Files.isRegularFile(path)) {
        openArchive(Archive.open(path), containers);
      } else {
        problems.add(path.getFileName() + " does not exist");
      }
    } catch (IOException | RuntimeException failure) {
      problems.add(path.getFileName() + " cannot be opened: " + failure.getMessage());
    }
  }

  private void openArchive(Archive archive, List<ClassContainer> containers) throws IOException {
    for (List<String> folders : NESTED) {
      if (archive.hasFolder(folders.get(0))) {
        containers.add(new Archive(archive.name(), archive.jar(), folders.get(0), false));
        for (JarEntry nested : archive.jars(folders.get(1))) {
          libraries.add(extract(archive, nested));
        }
        return;
      }
    }
    containers.add(archive);
  }

  /** A copy of a nested jar: only a file can be read at random. */
  private static ClassContainer extract(Archive archive, JarEntry nested) throws IOException {
    Path copy = Files.createTempFile("statute", ".jar");
    copy.toFile().deleteOnExit();
    try (InputStream content = archive.jar().getInputStream(nested)) {
      Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    String name = nested.getName();
    return new Archive(
        name.substring(name.lastIndexOf('/') + 1), Archive.open(copy).jar(), "", true);
  }
}
