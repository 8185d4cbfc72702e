package dev.statute.contract.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** A directory or an archive with class files. */
sealed interface ClassContainer extends Closeable {

  String CLASS = ".class";

  /**
   * No class file of a compiler is near this size; what is beyond it would only fill the memory.
   */
  int MAX_BYTES = 16 * 1024 * 1024;

  /** The name for messages, without the path to it. */
  String name();

  /** The internal names of its classes, sorted. */
  List<String> classes() throws IOException;

  /** The bytes of a file; empty if there is none of that name. */
  Optional<byte[]> find(String path) throws IOException;

  /** A directory, such as {@code target/classes}. */
  record Directory(Path folder) implements ClassContainer {

    @Override
    public String name() {
      return String.valueOf(folder.getFileName());
    }

    @Override
    public List<String> classes() throws IOException {
      try (Stream<Path> files = Files.walk(folder)) {
        return files
            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
            .filter(ClassContainer::isClass)
            .map(ClassContainer::className)
            .sorted()
            .toList();
      }
    }

    @Override
    public Optional<byte[]> find(String path) throws IOException {
      Path file = folder.resolve(path);
      return Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    }

    @Override
    public void close() {}
  }

  /**
   * A jar or war, or the part of it below a folder such as {@code BOOT-INF/classes/}.
   *
   * @param prefix the folder, with a slash at its end; empty for all of it
   * @param isCopy whether the file is a copy, which is deleted in the end
   */
  record Archive(String name, JarFile jar, String prefix, boolean isCopy)
      implements ClassContainer {

    static Archive open(Path file) throws IOException {
      JarFile jar = new JarFile(file.toFile(), false, ZipFile.OPEN_READ, JarFile.runtimeVersion());
      return new Archive(String.valueOf(file.getFileName()), jar, "", false);
    }

    @Override
    public List<String> classes() {
      List<String> names = new ArrayList<>();
      jar.versionedStream()
          .map(JarEntry::getName)
          .filter(name -> name.startsWith(prefix))
          .map(name -> name.substring(prefix.length()))
          .filter(ClassContainer::isClass)
          .map(ClassContainer::className)
          .distinct()
          .sorted()
          .forEach(names::add);
      return names;
    }

    @Override
    public Optional<byte[]> find(String path) throws IOException {
      JarEntry entry = jar.getJarEntry(prefix + path);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream content = jar.getInputStream(entry)) {
        byte[] bytes = content.readNBytes(MAX_BYTES + 1);
        return bytes.length > MAX_BYTES ? Optional.empty() : Optional.of(bytes);
      }
    }

    /** The entries below a folder whose names end like that of a jar. */
    List<JarEntry> jars(String folder) {
      List<JarEntry> found = new ArrayList<>();
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (entry.getName().startsWith(folder) && entry.getName().endsWith(".jar")) {
          found.add(entry);
        }
      }
      return found;
    }

    boolean hasFolder(String folder) {
      return jar.stream().anyMatch(entry -> entry.getName().startsWith(folder));
    }

    @Override
    public void close() throws IOException {
      jar.close();
      if (isCopy) {
        Files.deleteIfExists(Path.of(jar.getName()));
      }
    }
  }

  private static boolean isClass(String path) {
    return path.endsWith(CLASS)
        && !path.endsWith("module-info.class")
        && !path.startsWith("META-INF/");
  }

  private static String className(String path) {
    return path.substring(0, path.length() - CLASS.length());
  }
}
