package dev.statute.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.check.rule.Level;
import dev.statute.processor.testing.CatalogueInAJar;
import dev.statute.processor.testing.ClassFileGenerator;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Result;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The notes at the end of a compilation: what was read, whether bodies were checked, and how to
 * read more about what was found.
 */
class SummaryTest extends CatalogueInAJar {

  private static final String MORE =
      "statute: to read why, and what to do, run: java -jar statute-processor.jar explain ";

  @ParameterizedTest
  @EnumSource
  void aNoteSummarizesTheCompilationAndOneSaysHowToReadMore(Compiler compiler) {
    Result result =
        withJar(compiler)
            .source(
                "A.java",
                "import dev.statute.*;\n"
                    + "class A {\n"
                    + "  @Returns({200, 200}) void a() {}\n"
                    + "  @Returns(422) void b() {}\n"
                    + "}\n")
            .compile();
    assertThat(result.messages(Diagnostic.Kind.values()))
        .filteredOn(message -> message.startsWith("statute:"))
        .containsExactly(
            "statute: 2 methods declare 2 statuses; 0 errors, 1 warning; " + compiler.bodies(),
            MORE + "duplicate-status");
  }

  @Test
  void whatIsFoundInDeclarationsAndInBodiesIsReadMoreAboutTogether() {
    Result result =
        withJar(Compiler.JAVAC)
            .source(
                "A.java",
                """
                class A {
                  @dev.statute.Returns(200) void a() {
                    throw new dev.statute.http.UnprocessableContentException();
                  }
                  @dev.statute.Returns({200, 200}) void b() {}
                  @dev.statute.Returns({422, 422}) void c() {}
                }
                """)
            .compile();
    assertThat(result.notes()).contains(MORE + "duplicate-status undeclared-status");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsSuppressedIsNotReadMoreAbout(Compiler compiler) {
    Result result =
        withJar(compiler)
            .source(
                "A.java",
                "@SuppressWarnings(\"statute\")\n"
                    + "class A {\n  @dev.statute.Returns({200, 200}) void a() {}\n}\n")
            .compile();
    assertThat(result.notes())
        .containsExactly(
            "statute: 1 method declares 1 status; 0 errors, 0 warnings; " + compiler.bodies());
  }

  @ParameterizedTest
  @EnumSource
  void theSummaryDistinguishesHandlersFromOtherMethods(Compiler compiler) {
    Result result =
        withJar(compiler)
            .source(
                "A.java",
                """
                import dev.statute.Returns;
                import jakarta.ws.rs.*;
                @Returns(405) class A {
                  @GET @Returns(200) public String a() { return ""; }
                  @POST @Returns({200, 422}) public String b() { return ""; }
                  @Returns({422, 422, 405}) void c() {}
                  void d() {}
                }
                """)
            .compile();
    assertThat(result.notes())
        .contains(
            "statute: 2 handlers and 1 other method declare 7 statuses; 0 errors, 1 warning; "
                + compiler.bodies());
  }

  @ParameterizedTest
  @EnumSource
  void theSummaryCanBeSwitchedOff(Compiler compiler) {
    Result result =
        withJar(compiler)
            .source("A.java", "class A {\n  @dev.statute.Returns(432) void a() {}\n}\n")
            .option("-Astatute.summary=false")
            .compile();
    assertThat(result.notes()).isEmpty();
    assertThat(result.errors()).hasSize(1);
  }

  /** Else Maven would show the path of that file in front of it. */
  @ParameterizedTest
  @EnumSource
  void theSummaryBelongsToNoFile(Compiler compiler) {
    Result result =
        withJar(compiler)
            .unclaimed()
            .source("A.java", "class A {\n  @dev.statute.Returns(200) void a() {}\n}\n")
            .source("B.java", "class B {\n  @dev.statute.Returns(422) void b() {}\n}\n")
            .compile();
    assertThat(result.diagnostics())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.getMessage(Locale.ROOT)).startsWith("statute: 2 methods declare ");
              assertThat(note.getSource()).isNull();
            });
  }

  @ParameterizedTest
  @EnumSource
  void mistakesInOptionsAreCounted(Compiler compiler) {
    Result result =
        withJar(compiler)
            .source("A.java", "class A {\n  @dev.statute.Returns(200) void a() {}\n}\n")
            .option("-Astatute.bodies=perhaps")
            .option("-Astatute.vendors=ngnix")
            .compile();
    assertThat(result.errors()).hasSize(2);
    assertThat(result.notes()).anyMatch(note -> note.contains("1 status; 2 errors, 0 warnings; "));
  }

  /** javac analyzes all bodies, even after an error in one. */
  @Test
  void theSummaryAlsoFollowsErrorsInBodies() {
    Result result =
        withJar(Compiler.JAVAC)
            .unclaimed()
            .source(
                "A.java", "class A {\n  @dev.statute.Returns(200) int a() { return \"\"; }\n}\n")
            .source(
                "B.java",
                "class B {\n  @dev.statute.Returns(200) void b() {\n"
                    + "    throw new dev.statute.http.UnprocessableContentException(); }\n}\n")
            .compile();
    assertThat(result.success()).isFalse();
    assertThat(result.warnings()).singleElement().asString().startsWith("[undeclared-status] 422 ");
    assertThat(result.notes())
        .containsExactly(
            "statute: 2 methods declare 2 statuses; 0 errors, 1 warning; bodies checked",
            MORE + "undeclared-status");
    assertThat(result.diagnostics())
        .filteredOn(d -> d.getMessage(Locale.ROOT).startsWith("statute: "))
        .extracting(Diagnostic::getSource)
        .containsOnlyNulls();
  }

  @Test
  void noBodyIsCheckedAfterAnErrorInADeclaration() {
    Result result =
        withJar(Compiler.JAVAC)
            .source("A.java", "class A {\n  @dev.statute.Returns(432) void a() {}\n}\n")
            .compile();
    assertThat(result.notes())
        .containsExactly(
            "statute: 1 method declares 1 status; 1 error, 0 warnings; bodies not checked: the"
                + " compiler stopped before it reached them",
            MORE + "unknown-status");
  }

  @ParameterizedTest
  @EnumSource
  void noBodyIsCheckedIfBodiesAreSwitchedOff(Compiler compiler) {
    Result result =
        withJar(compiler)
            .option("-Astatute.bodies=off")
            .source(
                "A.java",
                "class A {\n"
                    + "  @dev.statute.Returns(200) void a() { throw new"
                    + " dev.statute.http.UnprocessableContentException(); }\n"
                    + "}\n")
            .compile();
    assertThat(result.success()).isTrue();
    assertThat(result.warnings()).isEmpty();
    assertThat(result.notes())
        .containsExactly(
            "statute: 1 method declares 1 status; 0 errors, 0 warnings; bodies not checked:"
                + " switched off");
  }

  @Test
  void noBodyIsCheckedIfTheCompilerOnlyRunsProcessors() {
    Result result =
        withJar(Compiler.JAVAC)
            .option("-proc:only")
            .source("A.java", "class A {\n  @dev.statute.Returns(422) void a() {}\n}\n")
            .compile();
    assertThat(result.notes())
        .containsExactly(
            "statute: 1 method declares 1 status; 0 errors, 0 warnings; bodies not checked: the"
                + " compiler stopped before it reached them");
  }

  /** The compiler analyzes no body of a class file. */
  @Test
  void bodiesAreCheckedBesideAProcessorThatGeneratesClassFiles() {
    Result result =
        withJar(Compiler.JAVAC)
            .source("A.java", "class A {\n  @dev.statute.Returns(200) void a() {}\n}\n")
            .processor(new ClassFileGenerator(Level.class))
            .compile();
    assertThat(result.errors()).isEmpty();
    assertThat(result.notes())
        .filteredOn(note -> note.startsWith("statute: "))
        .singleElement()
        .asString()
        .endsWith("bodies checked");
  }
}
