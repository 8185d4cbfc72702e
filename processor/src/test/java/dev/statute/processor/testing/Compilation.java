package dev.statute.processor.testing;

import static java.util.stream.Collectors.joining;

import dev.statute.processor.StatuteProcessor;
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
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** One compilation of real files in a folder of its own, by a compiler with the processor. */
public final class Compilation {

  private final Compiler compiler;
  private final Path folder;
  private final List<Path> sources = new ArrayList<>();
  private final List<Path> classPath = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private Optional<Path> modulePath = Optional.empty();
  private String shared = System.getProperty("java.class.path");
  private final List<Processor> processors = new ArrayList<>(List.of(new StatuteProcessor()));

  public Compilation(Compiler compiler, Path folder) {
    this.compiler = compiler;
    this.folder = folder;
    this.options.addAll(compiler.options());
  }

  /** Adds a source file at a path below the source root. */
  public Compilation source(String path, String text) {
    sources.add(write(sourceRoot().resolve(path), text.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  /** Adds a spec file at a path below a folder that {@code -Astatute.specDir} names. */
  public Compilation spec(String path, String text) {
    return spec(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public Compilation spec(String path, byte[] bytes) {
    write(specDir().resolve(path), bytes);
    return specDirOption();
  }

  Compilation specDirOption() {
    String option = "-Astatute.specDir=" + specDir();
    return options.contains(option) ? this : option(option);
  }

  public Compilation option(String option) {
    options.add(option);
    return this;
  }

  public Compilation classPath(Path entry) {
    classPath.add(entry);
    return this;
  }

  /**
   * Loads the processor from a path of its own, as a compiler does, which ends in the given entry.
   */
  public Compilation processorPath(Path entry) {
    try {
      List<Path> path = new ArrayList<>();
      Stream.of(shared.split(File.pathSeparator)).map(Path::of).forEach(path::add);
      path.add(entry);
      Class<?> type = loader(path).loadClass(StatuteProcessor.class.getName());
      processors.set(0, (Processor) type.getConstructor().newInstance());
      return this;
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Loads classes of a path anew, as compilers do with processors. */
  private static URLClassLoader loader(List<Path> path) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path entry : path) {
      urls.add(entry.toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /** Adds a processor that runs first: javac stops once all annotations are claimed. */
  public Compilation processor(Processor processor) {
    return beside(processor, true);
  }

  /** Adds a processor that runs before ours, or after it. */
  public Compilation beside(Processor processor, boolean isFirst) {
    processors.add(isFirst ? 0 : processors.size(), processor);
    return this;
  }

  /** Has this processor run in place of ours. */
  public Compilation onlyProcessor(Processor processor) {
    processors.clear();
    return processor(processor);
  }

  public Compilation reverseSources() {
    Collections.reverse(sources);
    return this;
  }

  public Path sourceRoot() {
    return folder.resolve("src");
  }

  Path specDir() {
    return folder.resolve("specs");
  }

  public Path classes() {
    return folder.resolve("classes");
  }

  Path generated() {
    return folder.resolve("generated");
  }

  public Result compile() {
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    try {
      Files.createDirectories(classes());
      Files.createDirectories(generated());
      boolean success = compiler.withFiles(options, files -> compile(files, collector));
      return new Result(
          compiler, success, List.copyOf(collector.getDiagnostics()), classes(), generated());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles with the processors that are found on a path, in place of ours. */
  public Result compile(List<Path> processorPath) {
    try (URLClassLoader loader = loader(processorPath)) {
      processors.clear();
      ServiceLoader.load(Processor.class, loader).forEach(processors::add);
      return compile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean compile(
      StandardJavaFileManager files, DiagnosticCollector<JavaFileObject> collector) {
    CompilationTask task =
        compiler
            .tool()
            .getTask(
                new StringWriter(),
                files,
                collector,
                allOptions(),
                null,
                files.getJavaFileObjects(Elsewhere.ordered(sources).toArray(Path[]::new)));
    task.setProcessors(processors);
    return task.call();
  }

  /** Compiles in a JVM of its own, which finds its processors on this path, as for users. */
  public CommandLine run(List<Path> processorPath) {
    return run(Path.of(System.getProperty("java.home")), processorPath);
  }

  /** Compiles with the compiler of another JDK. */
  CommandLine run(Path javaHome, List<Path> processorPath) {
    String path = processorPath.stream().map(Path::toString).collect(joining(File.pathSeparator));
    List<String> command = new ArrayList<>(compiler.command(javaHome));
    command.addAll(allOptions());
    command.addAll(List.of("-processorpath", path));
    sources.forEach(source -> command.add(source.toString()));
    try {
      Files.createDirectories(classes());
      Files.createDirectories(generated());
      return CommandLine.run(compiler, command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles a named module: with these modules, and without any class path. */
  public Compilation modulePath(Path modules) {
    modulePath = Optional.of(modules);
    return this;
  }

  /** Keeps javac from warning that no processor claims the annotations of frameworks. */
  public Compilation unclaimed() {
    return compiler == Compiler.JAVAC ? option("-Xlint:-processing") : this;
  }

  /** Leaves out the entries of the class path of the tests whose names hold one of these texts. */
  public Compilation without(String... names) {
    shared =
        Stream.of(shared.split(File.pathSeparator))
            .filter(entry -> Stream.of(names).noneMatch(entry::contains))
            .collect(joining(File.pathSeparator));
    return this;
  }

  private List<String> path() {
    if (modulePath.isPresent()) {
      return List.of("--module-path", modulePath.get().toString());
    }
    String path =
        Stream.concat(classPath.stream().map(Path::toString), Stream.of(shared))
            .filter(entry -> !entry.isEmpty())
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
}
