package dev.statute.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sources of the Maven profile "broken" have one mistake of each kind. */
class BrokenSourcesTest {

  private static final Path PROJECT = Path.of("..");
  private static final Path SOURCES = Path.of("src/broken/java");

  private static List<Said> said;

  @BeforeAll
  static void compile() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> heard = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(heard, Locale.ROOT, null);
        Stream<Path> sources = Files.walk(SOURCES)) {
      List<Path> paths = sources.filter(path -> path.toString().endsWith(".java")).toList();
      // The processor is on the class path of the tests.
      List<String> options =
          List.of("-proc:only", "-classpath", System.getProperty("java.class.path"));
      compiler
          .getTask(null, files, heard, options, null, files.getJavaFileObjectsFromPaths(paths))
          .call();
    }
    said =
        heard.getDiagnostics().stream()
            .filter(each -> each.getKind() != Kind.NOTE)
            .map(Said::of)
            .toList();
  }

  @Test
  void everyCheckWhoseFindingsAreErrorsFindsOne() throws IOException {
    assertThat(said).filteredOn(Said::isError).extracting(Said::id).containsAll(errorChecks());
  }

  @Test
  void noCheckFindsTwo() {
    assertThat(said).extracting(Said::id).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void theReadmeShowsTheErrorsAsMavenPrintsThem() throws IOException {
    List<String> lines = Files.readAllLines(PROJECT.resolve("README.md"));
    assertThat(said)
        .filteredOn(Said::isError)
        .extracting(Said::line)
        .isNotEmpty()
        .isSubsetOf(lines);
  }

  /** Those that their pages call errors, and the one that makes an error of 306 only. */
  private static List<String> errorChecks() throws IOException {
    try (Stream<Path> pages = Files.list(PROJECT.resolve("docs/checks"))) {
      return Stream.concat(
              pages.filter(BrokenSourcesTest::isOfAnError).map(BrokenSourcesTest::id),
              Stream.of("retired-status"))
          .toList();
    }
  }

  private static boolean isOfAnError(Path page) {
    try (Stream<String> lines = Files.lines(page)) {
      return lines.anyMatch("Level: error."::equals);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(Path page) {
    return page.getFileName().toString().replace(".md", "");
  }

  /** What was said, as Maven prints it, and by which check. */
  private record Said(String id, boolean isError, String line) {

    private static final Pattern ID = Pattern.compile("\\[([a-z-]+)] .*");

    static Said of(Diagnostic<? extends JavaFileObject> diagnostic) {
      String text = diagnostic.getMessage(Locale.ROOT);
      Matcher matcher = ID.matcher(text);
      assertThat(matcher.matches()).as(text).isTrue();
      String file = Path.of(diagnostic.getSource().toUri()).getFileName().toString();
      String place = "[" + diagnostic.getLineNumber() + "," + diagnostic.getColumnNumber() + "]";
      return new Said(
          matcher.group(1),
          diagnostic.getKind() == Kind.ERROR,
          "[ERROR] .../" + file + ":" + place + " " + text);
    }
  }
}
