package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Elsewhere;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles the services in {@code quiet/}, which are right about their status codes, against the
 * complete catalogue. Each message about them is a false alarm.
 */
@Tag(Elsewhere.TAG)
class QuietTest {

  private static final Path STYLES = Path.of("src/test/resources/quiet");
  private static final Path CATALOGUE = Path.of("../catalogue/src/main");
  private static final String PACKAGE = "dev/statute/http/package-info.java";
  private static final Pattern HANDLER =
      Pattern.compile(
          "^ *@(Get|Post|Put|Patch|Delete|Head|Options|Trace|Error|ExceptionHandler"
              + "|CustomHttpMethod|CreatesResource|GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|PROPFIND"
              + "|(Get|Post|Put|Patch|Delete|Request)Mapping|(Get|Post|Put|Patch|Delete)Exchange)\\b",
          Pattern.MULTILINE);

  @TempDir static Path shared;
  private static Path catalogue;

  @TempDir Path folder;

  @BeforeAll
  static void compileTheCatalogue() throws IOException {
    Compilation compilation =
        new Compilation(Compiler.JAVAC, shared)
            .source(PACKAGE, Files.readString(CATALOGUE.resolve("java").resolve(PACKAGE)))
            .option(
                "-Astatute.specDir="
                    + CATALOGUE.resolve("resources/META-INF/statute").toAbsolutePath());
    catalogue = Fixture.jar(shared.resolve("catalogue.jar"), Fixture.compiled(compilation));
  }

  static Stream<Arguments> stylesAndCompilers() {
    return styles().flatMap(style -> Stream.of(Compiler.values()).map(c -> Arguments.of(style, c)));
  }

  static Stream<String> styles() {
    return Stream.of("spring", "jakarta", "micronaut", "avaje");
  }

  @ParameterizedTest
  @MethodSource("stylesAndCompilers")
  void aRightServiceCausesNoMessage(String style, Compiler compiler) {
    Result result = service(style, compiler).compile();
    assertThat(complaints(result)).isEmpty();
    assertThat(result.success()).isTrue();
  }

  /** Services of Jersey in the package {@code javax.ws.rs}. */
  @ParameterizedTest
  @EnumSource
  void aRightServiceOfJaxRsCausesNoMessage(Compiler compiler) {
    Compilation compilation = new Compilation(compiler, folder).classPath(catalogue);
    for (Path file : sources("jakarta/com/example/jersey")) {
      // JAX-RS has no parts.
      if (!text(file).contains("EntityPart")) {
        String source = text(file).replace("jakarta.ws.rs", "javax.ws.rs");
        compilation.source(STYLES.resolve("jakarta").relativize(file).toString(), source);
      }
    }
    foreignLintsOff(compiler).forEach(compilation::option);
    Result result = compilation.compile();
    assertThat(complaints(result)).isEmpty();
    assertThat(result.notes())
        .singleElement()
        .asString()
        .matches("statute: [3-9]\\d handlers .*0 errors, 0 warnings; " + compiler.bodies());
  }

  /** So the options are not the reason for the silence. */
  @ParameterizedTest
  @EnumSource
  void aMistakeInSuchAServiceIsReported(Compiler compiler) {
    Result result =
        service("avaje", compiler)
            .source("Mistaken.java", "@dev.statute.Returns({200, 200, 432})\nclass Mistaken {}\n")
            .compile();
    assertThat(complaints(result))
        .anyMatch(complaint -> complaint.contains("ERROR [unknown-status] 432 "))
        .anyMatch(complaint -> complaint.contains("WARNING [duplicate-status] 200 "))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"spring, 100", "jakarta, 100", "micronaut, 70", "avaje, 10"})
  void aStyleHasManyHandlers(String style, int atLeast) {
    long handlers =
        sources(style).stream().flatMap(f -> HANDLER.matcher(text(f)).results()).count();
    assertThat(handlers).isGreaterThanOrEqualTo(atLeast);
  }

  private Compilation service(String style, Compiler compiler) {
    Compilation compilation = new Compilation(compiler, folder).classPath(catalogue);
    Path root = STYLES.resolve(style);
    for (Path file : sources(style)) {
      compilation.source(root.relativize(file).toString(), text(file));
    }
    foreignLintsOff(compiler).forEach(compilation::option);
    return compilation;
  }

  /**
   * javac warns of annotations that no processor claims, ECJ of {@code "statute"} in suppressions.
   */
  private static List<String> foreignLintsOff(Compiler compiler) {
    return switch (compiler) {
      case JAVAC -> List.of("-Xlint:-processing");
      case ECJ -> List.of("-warn:-warningToken");
    };
  }

  private static List<String> complaints(Result result) {
    return result.diagnostics().stream()
        .filter(d -> d.getKind() != Diagnostic.Kind.NOTE && d.getKind() != Diagnostic.Kind.OTHER)
        .map(d -> place(d) + " " + d.getKind() + " " + d.getMessage(Locale.ROOT))
        .toList();
  }

  private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getSource() == null
        ? "nowhere"
        : diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber();
  }

  private static List<Path> sources(String style) {
    try (Stream<Path> files = Files.walk(STYLES.resolve(style))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
