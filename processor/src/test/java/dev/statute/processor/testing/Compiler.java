package dev.statute.processor.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers under test. javac is that of the JDK which runs the tests. */
public enum Compiler {
  JAVAC(List.of("-Xlint:all", "-Xlint:-options", "-Xmaxerrs", "1000", "-Xmaxwarns", "1000")),
  ECJ(List.of("-proceedOnError", "-warn:-warningToken", "-maxProblems", "1000"));

  private static final Set<String> OF_SOURCE_PATH = Set.of("-sourcepath", "--module-source-path");

  /** Those that the other options of a compilation set. */
  private static final List<StandardLocation> LOCATIONS =
      List.of(
          StandardLocation.CLASS_OUTPUT,
          StandardLocation.SOURCE_OUTPUT,
          StandardLocation.CLASS_PATH,
          StandardLocation.MODULE_PATH,
          StandardLocation.ANNOTATION_PROCESSOR_PATH);

  private final List<String> options;

  Compiler(List<String> options) {
    this.options = options;
  }

  /**
   * Runs a compilation with a file manager that has no locations yet. That of javac is kept, with
   * the jars that it has opened: to open the class path takes longer than most compilations. An
   * option that sets a source path would stay in force, so it takes another.
   */
  boolean withFiles(List<String> options, Predicate<StandardJavaFileManager> compilation)
      throws IOException {
    if (this == JAVAC && options.stream().noneMatch(OF_SOURCE_PATH::contains)) {
      StandardJavaFileManager files = KeptFiles.OF_JAVAC;
      for (StandardLocation location : LOCATIONS) {
        files.setLocation(location, null);
      }
      return compilation.test(files);
    }
    try (StandardJavaFileManager files = newFiles()) {
      return compilation.test(files);
    }
  }

  private StandardJavaFileManager newFiles() {
    return tool().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
  }

  /** Made for the first compilation. */
  private static final class KeptFiles {

    static final StandardJavaFileManager OF_JAVAC = JAVAC.newFiles();
  }

  JavaCompiler tool() {
    return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
  }

  List<String> options() {
    return options;
  }

  /** What the summary says about bodies if this compiler has no error before it. */
  public String bodies() {
    return this == JAVAC
        ? "bodies checked"
        : "bodies not checked: this compiler does not show them";
  }

  /** The command for a JVM of its own, which has to start fast rather than run fast. */
  public List<String> command(Path javaHome) {
    Path bin = javaHome.resolve("bin");
    if (this == JAVAC) {
      return List.of(
          bin.resolve("javac").toString(), "-J-XX:TieredStopAtLevel=1", "-XDrawDiagnostics");
    }
    String jar = Fixture.entry(EclipseCompiler.class).toString();
    return List.of(
        bin.resolve("java").toString(), "-XX:TieredStopAtLevel=1", "-jar", jar, "-Xemacs");
  }
}
