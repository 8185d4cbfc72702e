package dev.statute.processor.testing;

import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers under test. javac is that of the JDK which runs the tests. */
public enum Compiler {
  JAVAC(List.of("-Xlint:all", "-Xlint:-options", "-Xmaxerrs", "1000", "-Xmaxwarns", "1000")),
  ECJ(List.of("-proceedOnError", "-warn:-warningToken", "-maxProblems", "1000"));

  private final List<String> options;

  Compiler(List<String> options) {
    this.options = options;
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
