package dev.statute.contract.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The class files of a program, of its class path, and of the JDK that runs. */
public final class ClassFiles implements Closeable {

  /** The trees with code that are kept: a method is usually read together with its neighbors. */
  private static final int KEPT = 512;

  /** The ready-made catalogue comes along, for programs that do not use it. */
  private static final String OWN = "dev/statute/http/";

  private final List<ClassContainer> program;
  private final List<ClassContainer> libraries;
  private final List<String> prefixes;
  private final List<String> problems;
  private final Map<String, ClassContainer> names = new HashMap<>();
  private final Map<String, Optional<ClassNode>> headers = new HashMap<>();
  private final Map<String, ClassNode> codes = keeping(KEPT);

  private ClassFiles(ContainerOpener opened, List<String> prefixes) {
    this.program = opened.program();
    this.libraries = opened.libraries();
    this.prefixes = prefixes;
    this.problems = new ArrayList<>(opened.problems());
  }

  /**
   * Opens class files.
   *
   * @param program the directories and archives of the program
   * @param classPath the directories and archives of its libraries
   * @param prefixes the packages of libraries that count as the program
   */
  public static ClassFiles open(List<Path> program, List<Path> classPath, List<String> prefixes) {
    ContainerOpener opener = new ContainerOpener();
    program.forEach(opener::addProgram);
    classPath.forEach(opener::addLibrary);
    ClassFiles files =
        new ClassFiles(
            opener, prefixes.stream().map(prefix -> prefix.replace('.', '/') + "/").toList());
    files.index();
    return files;
  }

  /** The first container with a class wins, as on a class path. */
  private void index() {
    for (ClassContainer container : program) {
      index(container, "");
    }
    for (String prefix : prefixes) {
      for (ClassContainer container : libraries) {
        index(container, prefix);
      }
    }
  }

  private void index(ClassContainer container, String prefix) {
    try {
      for (String name : container.classes()) {
        if (name.startsWith(prefix)) {
          names.putIfAbsent(name, container);
        }
      }
    } catch (IOException | RuntimeException failure) {
      problems.add(container.name() + " cannot be read: " + failure.getMessage());
    }
  }

  /** The internal names of the classes of the program, sorted. */
  public List<String> program() {
    return names.keySet().stream().sorted().toList();
  }

  public boolean isProgram(String name) {
    return names.containsKey(name);
  }

  /** The archives whose code is not read, only their declarations. */
  public List<String> libraries() {
    return libraries.stream().map(ClassContainer::name).sorted().distinct().toList();
  }

  /** What could not be read, a sentence each, sorted. */
  public List<String> problems() {
    return problems.stream().sorted().distinct().toList();
  }

  /** A class without the code of its methods; empty if there is none, or if it cannot be read. */
  public Optional<ClassNode> header(String name) {
    Optional<ClassNode> known = headers.get(name);
    if (known == null) {
      known = Optional.ofNullable(read(name, ClassReader.SKIP_CODE));
      headers.put(name, known);
    }
    return known;
  }

  /** A class with the code of its methods. */
  public Optional<ClassNode> code(String name) {
    ClassNode known = codes.get(name);
    if (known == null) {
      known = read(name, ClassReader.SKIP_FRAMES);
      if (known != null) {
        codes.put(name, known);
      }
    }
    return Optional.ofNullable(known);
  }

  private @Nullable ClassNode read(String name, int how) {
    try {
      byte[] bytes = bytes(name);
      if (bytes == null) {
        return null;
      }
      ClassNode node = new ClassNode();
      new ClassReader(bytes).accept(node, how);
      return node.name.equals(name) ? node : null;
    } catch (IOException | RuntimeException failure) {
      if (isProgram(name)) {
        problems.add(name.replace('/', '.') + " cannot be read: " + reason(failure));
      }
      return null;
    }
  }

  /** ASM says what it does not support; for a broken file it only fails somewhere. */
  private static String reason(Exception failure) {
    String message = String.valueOf(failure.getMessage());
    return message.startsWith("Unsupported") ? message : "it is not a valid class file";
  }

  /** Returns whether the program or its class path has a class, and not only this jar. */
  public boolean isOnClassPath(String name) throws IOException {
    String path = name + ClassContainer.CLASS;
    if (names.containsKey(name)) {
      return true;
    }
    for (ClassContainer container : libraries) {
      if (container.find(path).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private byte @Nullable [] bytes(String name) throws IOException {
    String path = name + ClassContainer.CLASS;
    ClassContainer own = names.get(name);
    if (own != null) {
      return own.find(path).orElse(null);
    }
    for (ClassContainer container : libraries) {
      Optional<byte[]> found = container.find(path);
      if (found.isPresent()) {
        return found.get();
      }
    }
    ClassLoader others =
        name.startsWith(OWN)
            ? ClassFiles.class.getClassLoader()
            : ClassLoader.getPlatformClassLoader();
    try (InputStream content = others.getResourceAsStream(path)) {
      return content == null ? null : content.readAllBytes();
    }
  }

  private static <V> Map<String, V> keeping(int size) {
    return new LinkedHashMap<>(size, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > size;
      }
    };
  }

  @Override
  public void close() throws IOException {
    for (List<ClassContainer> containers : List.of(program, libraries)) {
      for (ClassContainer container : containers) {
        container.close();
      }
    }
  }
}
