package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.CatalogueInAJar;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import dev.statute.processor.testing.SourceGenerator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which annotations the processor claims, and which code it checks in which round. */
class ProcessorTest extends CatalogueInAJar {

  /** A build tool may ask before a compilation starts. */
  @Test
  void theAnnotationsAreKnownBeforeTheProcessorIsInitialized() {
    assertThat(new StatuteProcessor().getSupportedAnnotationTypes())
        .contains("dev.statute.Returns", "jakarta.ws.rs.*");
  }

  /** Else -Xlint:processing would warn of them, and -Werror end the build. */
  @Test
  void statutesOwnAnnotationsAreClaimed() {
    Result result =
        withJar(Compiler.JAVAC)
            .source(
                "A.java",
                "import dev.statute.*;\n"
                    + "@TargetVendor({})\n"
                    + "class A {\n"
                    + "  @Returns(200) @Returns(422) void a() {}\n"
                    + "}\n")
            .compile();
    assertThat(result.warnings()).isEmpty();
  }

  /** Else a processor behind this one would not see them. */
  @ParameterizedTest
  @ValueSource(strings = {"jakarta.ws.rs.GET", "javax.ws.rs.GET"})
  void annotationsOfFrameworksAreNotClaimed(String annotation) {
    Result result =
        withJar(Compiler.JAVAC)
            .source("A.java", "class A {\n  @" + annotation + " public void a() {}\n}\n")
            .compile();
    assertThat(result.warnings())
        .singleElement()
        .asString()
        .contains("No processor claimed any of these annotations")
        .contains(annotation);
    assertThat(result.notes()).anyMatch(note -> note.startsWith("statute: "));
  }

  @Test
  void codeWithoutAnnotationsCausesNoMessage() {
    Result result =
        new Compilation(Compiler.JAVAC, folder).source("A.java", "class A {}\n").compile();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.success()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void handlersAreCheckedWithoutAnyAnnotationOfStatute(Compiler compiler) {
    Result result =
        withJar(compiler)
            .option("-Astatute.checks=missing-returns:error")
            .source(
                "A.java",
                """
                import org.springframework.web.bind.annotation.*;
                @RestController class A {
                  @GetMapping String a() { return ""; }
                }
                """)
            .compile();
    assertThat(result.errors()).singleElement().asString().startsWith("[missing-returns] A.a ");
    assertThat(result.notes())
        .containsExactly(
            "statute: 1 handler declares no status; 1 error, 0 warnings; " + compiler.bodies(),
            "statute: to read why, and what to do, run: java -jar statute-processor.jar explain"
                + " missing-returns");
  }

  @ParameterizedTest
  @EnumSource
  void aHandlerInheritedFromALibraryIsLeftToItsAuthor(Compiler compiler) {
    Path library =
        Fixture.compiled(
            new Compilation(Compiler.JAVAC, folder.resolve("library"))
                .option("-proc:none")
                .source(
                    "lib/Base.java",
                    """
                    package lib;
                    import org.springframework.web.bind.annotation.*;
                    public abstract class Base {
                      @GetMapping public String a() { return ""; }
                    }
                    """));
    Result result =
        withJar(compiler)
            .classPath(library)
            .option("-Astatute.checks=missing-returns:error")
            .source(
                "A.java",
                """
                import org.springframework.web.bind.annotation.*;
                @RestController class A extends lib.Base {
                  @GetMapping("/b") String b() { return ""; }
                }
                """)
            .compile();
    assertThat(result.errors()).singleElement().asString().startsWith("[missing-returns] A.b ");
  }

  @Test
  void aPackageCanDeclareStatusesItself() {
    Result result =
        withJar(Compiler.JAVAC)
            .source("a/package-info.java", "@dev.statute.Returns({200, 299})\npackage a;\n")
            .source("a/A.java", "package a;\nclass A {}\n")
            .compile();
    assertThat(result.errors()).singleElement().asString().startsWith("[unknown-status] 299 ");
  }

  @ParameterizedTest
  @EnumSource
  void generatedCodeIsLeftToItsGenerator(Compiler compiler) {
    Result result =
        withJar(compiler)
            .source(
                "A.java",
                """
                import dev.statute.Returns;
                @javax.annotation.processing.Generated("a generator that ran before")
                class A { @Returns(432) void a() {} }
                """)
            .source("B.java", "class B { @dev.statute.Returns(433) void b() {} }")
            .processor(
                new SourceGenerator("C", "class C { @dev.statute.Returns(434) void c() {} }"))
            .compile();
    assertThat(result.errors()).singleElement().asString().startsWith("[unknown-status] 433 ");
  }

  @ParameterizedTest
  @EnumSource
  void constantsGeneratedInTheSameCompilationAreRead(Compiler compiler) {
    Result result =
        Fixture.withCatalogue(
                new Compilation(compiler, folder), "com.acme.http", "ietf.yaml", "nginx.yaml")
            .source(
                "com/acme/A.java",
                "package com.acme;\n"
                    + "import static com.acme.http.Http.Code.*;\n"
                    + "import com.acme.http.*;\n"
                    + "import dev.statute.*;\n"
                    + "@TargetVendor(Nginx.class)\n"
                    + "class A {\n"
                    + "  @Returns({OK, Nginx.Code.CLIENT_CLOSED_REQUEST}) void fine() {}\n"
                    + "  @Returns(CONTINUE) void interim() {}\n"
                    + "  @TargetVendor({}) @Returns({OK, Nginx.Code.CLIENT_CLOSED_REQUEST}) void"
                    + " foreign() {}\n"
                    + "}\n")
            .compile();
    assertThat(result.errors())
        .hasSize(2)
        .anyMatch(message -> message.startsWith("[interim-status] 100 Continue"))
        .anyMatch(
            message ->
                message.startsWith(
                    "[foreign-status] 499 is not defined for the target vendors (ietf; from"
                        + " @TargetVendor on A.foreign)"));
  }

  @ParameterizedTest
  @EnumSource
  void codeThatDoesNotCompileIsLeftToTheCompiler(Compiler compiler) {
    Result result =
        withJar(compiler)
            .source(
                "A.java",
                "import dev.statute.*;\n"
                    + "import dev.statute.http.*;\n"
                    + "class A {\n"
                    + "  @Returns(Http.Code.NO_SUCH) void missing() {}\n"
                    + "  @Returns(\"404\") void text() {}\n"
                    + "  @Returns({200, Nowhere.CODE}) void unresolved() {}\n"
                    + "  @TargetVendor(Nowhere.class) @Returns(499) void unknownTarget() {}\n"
                    + "  int broken() { return \"\"; }\n"
                    + "}\n")
            .compile();
    assertThat(result.success()).isFalse();
    assertThat(result.errors())
        .isNotEmpty()
        .noneMatch(message -> message.contains("-status]") || message.contains("statute:"));
  }
}
