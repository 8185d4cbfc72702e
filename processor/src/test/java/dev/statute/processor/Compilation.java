package dev.statute.processor;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private final List<Processor> processors = new ArrayList<>(List.of(new StatuteProcessor()));

  Compilation(Compiler compiler, Path folder) {
    this.compiler = compiler;
    this.folder = folder;
    this.options.addAll(compiler.options());
  }

  /** Adds a source file at a path below the source root. */
  Compilation source(String path, String text) {
    sources.add(write(sourceRoot().resolve(path), text));
    return this;
  }

  /** Adds a spec file at a path below a folder that {@code -Astatute.specDir} names. */
  Compilation spec(String path, String text) {
    write(specDir().resolve(path), text);
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

  Compilation processor(Processor processor) {
    processors.add(processor);
    return this;
  }

  Compilation reverseSources() {
    java.util.Collections.reverse(sources);
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
      return new Result(success, List.copyOf(collector.getDiagnostics()), classes(), generated());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> allOptions() {
    String path =
        Stream.concat(
                classPath.stream().map(Path::toString),
                Stream.of(System.getProperty("java.class.path")))
            .collect(joining(File.pathSeparator));
    List<String> all = new ArrayList<>(options);
    if (!options.contains("--release")) {
      all.addAll(List.of("--release", "17"));
    }
    all.addAll(List.of("-encoding", "UTF-8", "-cp", path));
    all.addAll(List.of("-d", classes().toString(), "-s", generated().toString()));
    return all;
  }

  private static Path write(Path path, String text) {
    try {
      Files.createDirectories(path.getParent());
      return Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a compilation said and wrote. */
  record Result(
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
