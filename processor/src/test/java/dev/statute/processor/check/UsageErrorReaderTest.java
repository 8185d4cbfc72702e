package dev.statute.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotations without the effect that they were meant to have. */
class UsageErrorReaderTest {

  private static final String FORMS =
      " suppresses nothing; write \"statute:\" and the id of a check, such as"
          + " \"statute:retired-status\", or \"statute\" for all checks";

  @TempDir static Path shared;
  private static Path jar;

  @TempDir Path folder;

  @BeforeAll
  static void makeJar() {
    jar = Fixture.jar(shared, "ietf.yaml");
  }

  @ParameterizedTest
  @CsvSource({
    "statute:undeclared-statsu, statute:undeclared-status",
    "statute:retired, statute:retired-status",
    "statute: retired-status, statute:retired-status",
    "Statute:retired-status, statute:retired-status",
    "statute:RETIRED-STATUS, statute:retired-status",
    "statue:retired-status, statute:retired-status",
    "statute:, statute",
    "STATUTE, statute",
    "statute:all, ",
    "statute:whatever, ",
  })
  void aSlipInASuppressionIsAWarning(String text, String meant) {
    assertThat(warnings(Compiler.JAVAC, "@SuppressWarnings(\"" + text + "\")"))
        .containsExactly(
            "\""
                + text
                + "\""
                + FORMS
                + (meant == null ? "" : "; did you mean \"" + meant + "\"?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "statute",
        "statute:retired-status",
        "unused",
        "all",
        "retired-status",
        "state",
        "statue",
        "sonar:S1192",
        "PMD.statute",
        "stature:unused",
        "",
        ":",
      })
  void rightSuppressionsAndThoseOfOtherToolsAreNotReported(String text) {
    assertThat(warnings(Compiler.JAVAC, "@SuppressWarnings(\"" + text + "\")")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aSlipIsReportedOnceAtEachPlace(Compiler compiler) {
    Result result =
        compilation(compiler)
            .source(
                "A.java",
                """
                import dev.statute.Returns;
                @SuppressWarnings({"unused", "statute:a"})
                class A {
                  @SuppressWarnings("statute:b") int field;
                  @SuppressWarnings("statute:c") A() {}
                  @SuppressWarnings({"statute:d", "statute:d"}) @Returns(200) void method() {}
                  @SuppressWarnings("statute:e") enum Of { @SuppressWarnings("statute:f") ONE }
                  record Pair(@SuppressWarnings("statute:g") int one) {}
                  @SuppressWarnings("statute:h") @interface Own {}
                }
                """)
            .compile();
    // ECJ finds no place for constants of an enum and components of a record.
    List<String> ofLines = compiler == Compiler.ECJ ? List.of("0 f", "0 g") : List.of("7 f", "8 g");
    assertThat(reported(result))
        .containsExactlyInAnyOrder(
            "2 a", "4 b", "5 c", "6 d", "7 e", ofLines.get(0), ofLines.get(1), "9 h");
  }

  /** Line and check. */
  private static List<String> reported(Result result) {
    return result.diagnostics().stream()
        .filter(d -> d.getMessage(Locale.ROOT).contains(FORMS))
        .map(
            d ->
                d.getLineNumber()
                    + d.getMessage(Locale.ROOT).replaceAll("\"statute:(.)\" suppresses.*", " $1"))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void returnsWithoutACodeIsAWarning(Compiler compiler) {
    String said =
        "@Returns({}) declares nothing; write the status codes that may come out, such as"
            + " @Returns({200, 404}), or leave it out";
    assertThat(warnings(compiler, "@dev.statute.Returns({})")).containsExactly(said);
    assertThat(
            warnings(
                compiler,
                "@dev.statute.Returns.List({@dev.statute.Returns(200), @dev.statute.Returns({})})"))
        .containsExactly(said);
  }

  private List<String> warnings(Compiler compiler, String annotation) {
    return compilation(compiler)
        .source(
            "A.java",
            "class A {\n  "
                + annotation
                + "\n  void a() {}\n  @dev.statute.Returns(200) void b() {}\n}\n")
        .compile()
        .messages(Diagnostic.Kind.WARNING);
  }

  private Compilation compilation(Compiler compiler) {
    Compilation compilation = new Compilation(compiler, folder).classPath(jar).unclaimed();
    return compiler == Compiler.ECJ ? compilation.option("-warn:-warningToken") : compilation;
  }
}
