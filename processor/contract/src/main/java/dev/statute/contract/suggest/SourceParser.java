package dev.statute.contract.suggest;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.statute.contract.suggest.SourceRead.NotReadable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Parses source files. Nothing is compiled, so no class path is needed. */
final class SourceParser {

  private final JavaCompiler compiler;
  private final Charset charset;

  SourceParser(JavaCompiler compiler, Charset charset) {
    this.compiler = compiler;
    this.charset = charset;
  }

  SourceRead parse(Path file) {
    try {
      return parse(SourceText.read(file, charset));
    } catch (IOException failure) {
      return new NotReadable("cannot be read as " + charset + ": " + failure);
    }
  }

  private SourceRead parse(SourceText text) {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null, null, problems, List.of("-proc:none"), null, List.of(new Source(text)));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      for (Diagnostic<? extends JavaFileObject> problem : problems.getDiagnostics()) {
        if (problem.getKind() == Diagnostic.Kind.ERROR) {
          return new NotReadable(
              "does not parse: line "
                  + problem.getLineNumber()
                  + ": "
                  + problem.getMessage(Locale.ENGLISH));
        }
      }
      return new ParsedSource(text, unit, Trees.instance(task).getSourcePositions());
    } catch (IOException | RuntimeException failure) {
      return new NotReadable("does not parse: " + failure);
    }
  }

  /** A source file in memory. */
  private static final class Source extends SimpleJavaFileObject {

    private final String content;

    Source(SourceText text) {
      super(URI.create("memory:///Source.java"), Kind.SOURCE);
      this.content = text.withoutMark();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }
  }
}
