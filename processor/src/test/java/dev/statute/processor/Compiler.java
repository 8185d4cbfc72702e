package dev.statute.processor;

import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers under test. javac is that of the JDK which runs the tests. */
enum Compiler {
  JAVAC(List.of("-Xlint:all", "-Xlint:-options")),
  ECJ(List.of("-proceedOnError"));

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
}
