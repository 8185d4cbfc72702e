package dev.statute.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the processor says about a source.
 *
 * @param id the check
 * @param line the message, as Maven prints it
 */
record Said(String id, boolean isError, String line) {

  private static final Pattern ID = Pattern.compile("\\[([a-z-]+)] .*");

  /** What is said about files when javac compiles them with the class path of the tests. */
  static List<Said> of(List<Path> sources, String... options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> heard = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(heard, Locale.ROOT, null)) {
      String path = System.getProperty("java.class.path");
      List<String> all =
          Stream.concat(Stream.of("-classpath", path, "-processorpath", path), Stream.of(options))
              .toList();
      compiler
          .getTask(null, files, heard, all, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return heard.getDiagnostics().stream()
        .filter(each -> each.getKind() != Kind.NOTE)
        .map(Said::of)
        .toList();
  }

  private static Said of(Diagnostic<? extends JavaFileObject> diagnostic) {
    String text = diagnostic.getMessage(Locale.ROOT);
    Matcher matcher = ID.matcher(text);
    assertThat(matcher.matches()).as(text).isTrue();
    String file = Path.of(diagnostic.getSource().toUri()).getFileName().toString();
    String place = "[" + diagnostic.getLineNumber() + "," + diagnostic.getColumnNumber() + "]";
    boolean isError = diagnostic.getKind() == Kind.ERROR;
    return new Said(
        matcher.group(1),
        isError,
        (isError ? "[ERROR]" : "[WARNING]") + " .../" + file + ":" + place + " " + text);
  }
}
