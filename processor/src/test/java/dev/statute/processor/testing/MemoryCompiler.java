package dev.statute.processor.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * javac with all its lints as errors, for many small compilations: it keeps its file manager, and
 * what it writes stays in memory.
 */
public final class MemoryCompiler implements AutoCloseable {

  private static final List<String> STRICT =
      List.of("-Xlint:all", "-Werror", "-Xdoclint:all/protected", "-Xmaxerrs", "10000");

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files =
      javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  /** Makes a compiler with only the annotations on its class path: fewer jars are faster. */
  public MemoryCompiler() {
    try {
      URI annotations =
          dev.statute.StatusCatalogue.class
              .getProtectionDomain()
              .getCodeSource()
              .getLocation()
              .toURI();
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(Path.of(annotations)));
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public Result compile(List<String> options, List<Source> sources, List<Processor> processors) {
    List<String> all = new ArrayList<>(STRICT);
    all.addAll(options);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Outputs outputs = new Outputs(files);
    JavaCompiler.CompilationTask task =
        javac.getTask(new StringWriter(), outputs, diagnostics, all, null, sources);
    task.setProcessors(processors);
    boolean success = task.call();
    List<String> complaints =
        diagnostics.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
            .map(Object::toString)
            .toList();
    return new Result(success, complaints, outputs.sources(), outputs.classes());
  }

  @Override
  public void close() throws IOException {
    files.close();
  }

  /**
   * The messages and files of a compilation.
   *
   * @param complaints errors and warnings
   * @param sources the generated sources by the qualified name of their type
   * @param classes the class files by binary name
   */
  public record Result(
      boolean success,
      List<String> complaints,
      SortedMap<String, String> sources,
      SortedMap<String, byte[]> classes) {

    /** A class loader of its own, so that the classes of many compilations do not meet. */
    public ClassLoader loader() {
      return new ClassLoader(ClassLoader.getPlatformClassLoader()) {
        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
          byte[] bytes = classes.get(name);
          if (bytes == null) {
            throw new ClassNotFoundException(name);
          }
          return defineClass(name, bytes, 0, bytes.length);
        }
      };
    }
  }

  /** A source file in memory. */
  public static final class Source extends SimpleJavaFileObject {

    private final String text;

    public Source(String path, String text) {
      super(URI.create("memory:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Keeps what the compiler writes. The files behind it stay open. */
  private static final class Outputs extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final Map<String, Output> sources = new TreeMap<>();
    private final Map<String, Output> classes = new TreeMap<>();

    Outputs(StandardJavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      Output output = new Output(className, kind);
      (kind == JavaFileObject.Kind.SOURCE ? sources : classes).put(className, output);
      return output;
    }

    SortedMap<String, String> sources() {
      SortedMap<String, String> texts = new TreeMap<>();
      sources.forEach((name, output) -> texts.put(name, output.getCharContent(true)));
      return texts;
    }

    SortedMap<String, byte[]> classes() {
      SortedMap<String, byte[]> bytes = new TreeMap<>();
      classes.forEach((name, output) -> bytes.put(name, output.bytes.toByteArray()));
      return bytes;
    }
  }

  /** A file that the compiler writes; it reads the generated sources back. */
  private static final class Output extends SimpleJavaFileObject {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Output(String className, Kind kind) {
      super(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    @Override
    public Writer openWriter() {
      return new java.io.OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String getCharContent(boolean ignoreEncodingErrors) {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
