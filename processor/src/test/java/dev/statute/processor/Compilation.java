package dev.statute.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** One compilation of real files in a folder of its own, by a compiler with the processor. */
final class Compilation {

  private final Compiler compiler;
  private final Path folder;
  private final List<Path> sources = new ArrayList<>();
  private final List<Path> classPath = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private Optional<Path> modulePath = Optional.empty();
  private final List<Processor> processors = new ArrayList<>(List.of(new StatuteProcessor()));

  Compilation(Compiler compiler, Path folder) {
    this.compiler = compiler;
    this.folder = folder;
    this.options.addAll(compiler.options());
  }

  /** Adds a source file at a path below the source root. */
  Compilation source(String path, String text) {
    sources.add(write(sourceRoot().resolve(path), text.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  /** Adds a spec file at a path below a folder that {@code -Astatute.specDir} names. */
  Compilation spec(String path, String text) {
    return spec(path, text.getBytes(StandardCharsets.UTF_8));
  }

  Compilation spec(String path, byte[] bytes) {
    write(specDir().resolve(path), bytes);
    return specDirOption();
  }

  Compilation specDirOption() {
    String option = "-Astatute.specDir=" + specDir();
    return options.contains(option) ? this : option(option);
  }

  Compilation option(String option) {
    options.add(option);
    return this;
  }

  Compilation classPath(Path entry) {
    classPath.add(entry);
    return this;
  }

  /**
   * Loads the processor from a path of its own, as a compiler does, which ends in the given entry.
   */
  Compilation processorPath(Path entry) {
    try {
      List<URL> path = new ArrayList<>();
      for (String own : System.getProperty("java.class.path").split(File.pathSeparator)) {
        path.add(Path.of(own).toUri().toURL());
      }
      path.add(entry.toUri().toURL());
      ClassLoader loader =
          new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
      Class<?> type = loader.loadClass(StatuteProcessor.class.getName());
      processors.set(0, (Processor) type.getConstructor().newInstance());
      return this;
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds a processor that runs first: javac stops once all annotations are claimed. */
  Compilation processor(Processor processor) {
    processors.add(0, processor);
    return this;
  }

  Compilation reverseSources() {
    Collections.reverse(sources);
    return this;
  }

  Path sourceRoot() {
    return folder.resolve("src");
  }

  Path specDir() {
    return folder.resolve("specs");
  }

  Path classes() {
    return folder.resolve("classes");
  }

  Path generated() {
    return folder.resolve("generated");
  }

  Result compile() {
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.tool().getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
      Files.createDirectories(classes());
      Files.createDirectories(generated());
      CompilationTask task =
          compiler
              .tool()
              .getTask(
                  new StringWriter(),
                  files,
                  collector,
                  allOptions(),
                  null,
                  files.getJavaFileObjects(sources.toArray(Path[]::new)));
      task.setProcessors(processors);
      boolean success = task.call();
      return new Result(
          compiler, success, List.copyOf(collector.getDiagnostics()), classes(), generated());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles a named module: with these modules, and without any class path. */
  Compilation modulePath(Path modules) {
    modulePath = Optional.of(modules);
    return this;
  }

  private List<String> path() {
    if (modulePath.isPresent()) {
      return List.of("--module-path", modulePath.get().toString());
    }
    String path =
        Stream.concat(
                classPath.stream().map(Path::toString),
                Stream.of(System.getProperty("java.class.path")))
            .collect(joining(File.pathSeparator));
    return List.of("-cp", path);
  }

  private List<String> allOptions() {
    List<String> all = new ArrayList<>(options);
    all.addAll(path());
    if (!options.contains("--release")) {
      all.addAll(List.of("--release", "17"));
    }
    all.addAll(List.of("-encoding", "UTF-8"));
    all.addAll(List.of("-d", classes().toString(), "-s", generated().toString()));
    return all;
  }

  private static Path write(Path path, byte[] bytes) {
    try {
      Files.createDirectories(path.getParent());
      return Files.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a compilation said and wrote. */
  record Result(
      Compiler compiler,
      boolean success,
      List<Diagnostic<? extends JavaFileObject>> diagnostics,
      Path classes,
      Path generated) {

    /** The messages of a kind, each once, as javac repeats none but ECJ may add a position. */
    List<String> messages(Diagnostic.Kind... kinds) {
      return diagnostics.stream()
          .filter(diagnostic -> List.of(kinds).contains(diagnostic.getKind()))
          .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
          .toList();
    }

    List<String> errors() {
      return messages(Diagnostic.Kind.ERROR);
    }

    /**
     * The message of a compilation that had one error and wrote nothing.
     *
     * @param place line and column of the error in javac; ECJ has none for what is about a package
     */
    String refusal(String place) {
      assertThat(errors()).hasSize(1);
      assertThat(sources()).isEmpty();
      assertThat(classFiles()).isEmpty();
      if (compiler == Compiler.JAVAC) {
        assertThat(diagnostics)
            .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .extracting(error -> error.getLineNumber() + ":" + error.getColumnNumber())
            .containsExactly(place);
      }
      return errors().get(0);
    }

    /** The class files but for those of packages, which ECJ writes even after an error. */
    private List<Path> classFiles() {
      try (Stream<Path> files = Files.walk(classes)) {
        return files
            .filter(Files::isRegularFile)
            .filter(file -> file.toString().endsWith(".class"))
            .filter(file -> !file.endsWith("package-info.class"))
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    List<String> warnings() {
      return messages(Diagnostic.Kind.WARNING, Diagnostic.Kind.MANDATORY_WARNING);
    }

    List<String> notes() {
      return messages(Diagnostic.Kind.NOTE, Diagnostic.Kind.OTHER);
    }

    /** The generated sources by their path. */
    SortedMap<String, String> sources() {
      SortedMap<String, String> sources = new TreeMap<>();
      try (Stream<Path> files = Files.walk(generated)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = generated.relativize(file).toString().replace(File.separatorChar, '/');
          sources.put(name, Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return sources;
    }
  }
}
