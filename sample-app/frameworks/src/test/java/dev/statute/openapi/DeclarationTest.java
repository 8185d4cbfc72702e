package dev.statute.openapi;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What declares a status of a handler in the compiler does so in the document. */
class DeclarationTest extends RunningDocument {

  private static final Path SOURCES = Path.of("src/test/java/dev/statute/openapi");

  @ParameterizedTest
  @CsvSource({
    "/own, 200 404",
    "/repeated, 200 404 409",
    "/composed, 200 401 410 429",
    "/overriding, 200 401 404 409 429 500",
    "/no-override, 200 401 429 500",
    "/beside, 200 401 404 429",
    "/inherited, 200 404",
    "/default, 200 404",
    "/within, 200",
    "/package, 200 503"
  })
  void aHandlerListsExactlyWhatIsDeclaredOfIt(String path, String codes) {
    assertThat(codes(path)).containsExactly(codes.split(" "));
  }

  @Test
  void theCompilerCountsAsMany() throws IOException {
    List<String> paths =
        List.of(
            "/own",
            "/repeated",
            "/composed",
            "/overriding",
            "/no-override",
            "/beside",
            "/inherited",
            "/default",
            "/within");
    int codes = paths.stream().mapToInt(path -> codes(path).size()).sum();

    assertThat(said("DeclaredHandlers.java"))
        .contains("statute: " + paths.size() + " handlers declare " + codes + " statuses;");
  }

  /** What the processor says, with all that the handlers take over in class files. */
  private static String said(String source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> heard = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(heard, null, null)) {
      String path = System.getProperty("java.class.path");
      compiler
          .getTask(
              null,
              files,
              heard,
              List.of("-classpath", path, "-processorpath", path, "-proc:only"),
              null,
              files.getJavaFileObjects(SOURCES.resolve(source)))
          .call();
    }
    return heard.getDiagnostics().stream()
        .map(each -> each.getMessage(Locale.ROOT))
        .collect(joining("\n"));
  }
}
