package dev.statute.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/** Compiles sources for tests, with all libraries of the tests. */
final class CompiledSources {

  /** The release of Java that the sources are compiled for: that of the JDK that runs. */
  static final int RELEASE = Runtime.version().feature();

  private static final String LOMBOK = "lombok.launch.AnnotationProcessorHider$AnnotationProcessor";
  private static final String STATUTE = "dev.statute.processor.StatuteProcessor";

  private CompiledSources() {}

  static List<Path> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  /** The class path without what is large, and what no service uses. */
  static List<Path> libraries() {
    Pattern tools =
        Pattern.compile("-compiler-|/ecj-|htmlunit|archunit|axe-core|selenium|json-schema");
    return classPath().stream().filter(jar -> !tools.matcher(jar.toString()).find()).toList();
  }

  static JavaCompiler javac() {
    return ToolProvider.getSystemJavaCompiler();
  }

  static JavaCompiler ecj() {
    return new EclipseCompiler();
  }

  /** Compiles one source file. */
  static Path compile(String name, String source, Path folder) throws IOException {
    Path file = folder.resolve("sources").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    Path classes = folder.resolve("classes");
    compile(javac(), List.of(file), classes);
    return classes;
  }

  /** Compiles sources of Kotlin. */
  static void compileKotlin(List<Path> files, Path classes, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-jvm-target",
                "17",
                "-java-parameters",
                "-no-stdlib",
                "-no-reflect",
                "-nowarn",
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path")));
    arguments.addAll(List.of(more));
    files.forEach(file -> arguments.add(file.toString()));
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    ExitCode code;
    try (PrintStream out = new PrintStream(messages, true, UTF_8)) {
      code = new K2JVMCompiler().exec(out, arguments.toArray(String[]::new));
    }
    assertThat(code).as(() -> messages.toString(UTF_8)).isEqualTo(ExitCode.OK);
  }

  /** Compiles sources with Lombok as annotation processor. */
  static void compileLombok(List<Path> files, Path classes) throws IOException {
    run(javac(), files, classes, List.of("-nowarn"), List.of(processor(LOMBOK)));
  }

  /**
   * Compiles sources with Lombok and Statute as annotation processors.
   *
   * @param specs the folder with spec files
   * @return what the compiler has said
   */
  static String compileStatute(List<Path> files, Path specs, Path classes) throws IOException {
    String libraries =
        libraries().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    List<String> options =
        List.of(
            "-cp",
            libraries,
            "-Astatute.specDir=" + specs,
            // A service that sends an unknown code has that error without a declaration, too.
            "-Astatute.checks=unknown-status:warning");
    return run(javac(), files, classes, options, List.of(processor(LOMBOK), processor(STATUTE)));
  }

  /** A new processor, but of classes that are loaded: others would be slow each time. */
  private static Processor processor(String type) {
    try {
      Constructor<?> constructor = Class.forName(type).getDeclaredConstructor();
      constructor.setAccessible(true);
      return (Processor) constructor.newInstance();
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException(failure);
    }
  }

  static void compile(JavaCompiler compiler, List<Path> files, Path classes, String... more)
      throws IOException {
    List<String> options = new ArrayList<>(List.of("-proc:none", "-nowarn"));
    options.addAll(List.of(more));
    run(compiler, files, classes, options, List.of());
  }

  private static String run(
      JavaCompiler compiler,
      List<Path> files,
      Path classes,
      List<String> more,
      List<Processor> processors)
      throws IOException {
    Files.createDirectories(classes);
    List<String> options =
        new ArrayList<>(
            List.of(
                "--release",
                String.valueOf(RELEASE),
                "-g",
                "-parameters",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path")));
    options.addAll(more);
    if (!(compiler instanceof EclipseCompiler)) {
      return run(compiler, KeptFiles.OF_JAVAC, files, options, processors);
    }
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      return run(compiler, manager, files, options, processors);
    }
  }

  private static String run(
      JavaCompiler compiler,
      StandardJavaFileManager manager,
      List<Path> files,
      List<String> options,
      List<Processor> processors) {
    StringWriter messages = new StringWriter();
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
    if (!processors.isEmpty()) {
      task.setProcessors(processors);
    }
    assertThat(task.call()).as(messages::toString).isTrue();
    return messages.toString();
  }

  /**
   * The file manager of javac, kept with the jars that it has opened: to open the class path takes
   * longer than most compilations. Each compilation sets the same locations anew.
   */
  private static final class KeptFiles {

    static final StandardJavaFileManager OF_JAVAC =
        javac().getStandardFileManager(null, null, null);
  }
}
