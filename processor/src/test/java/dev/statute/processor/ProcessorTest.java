package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.check.rule.Level;
import dev.statute.processor.testing.ClassFileGenerator;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the processor does as a whole, beyond the findings of single checks. */
class ProcessorTest {

  @TempDir static Path shared;
  private static Path jar;

  @TempDir Path folder;

  @BeforeAll
  static void makeJar() {
    jar = Fixture.jar(shared, "ietf.yaml", "nginx.yaml", "extra.yaml");
  }

  @Test
  void aMessageStandsAtTheVeryItemOfTheArray() {
    String source =
        """
        import dev.statute.*;
        class A {
          @Returns({
              200,
              422, 299})
          void a() {}
          @Returns.List({@Returns(200), @Returns(description = "x", value = {422, 298})})
          void b() {}
        }
        """;
    assertThat(places(source)).containsExactly("5:12", "7:75");
  }

  /** javac keeps no place for the items of a container that it makes itself. */
  @Test
  void aMessageAboutARepeatedAnnotationStandsAtItsElement() {
    String source =
        """
        import dev.statute.*;
        class A {
          @Returns(200) @Returns(298)
          void b() {}
        }
        """;
    assertThat(places(source)).containsExactly("4:8");
  }

  private List<String> places(String source) {
    return withJar(Compiler.JAVAC).source("A.java", source).compile().diagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .map(d -> d.getLineNumber() + ":" + d.getColumnNumber())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void valuesOfTypesGeneratedInTheSameCompilationAreReadOnceTheyAreThere(Compiler compiler) {
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
  void theCatalogueOfANamedHolderIsFoundInAnyPackage(Compiler compiler) {
    Path own =
        Fixture.withCatalogue(
                new Compilation(Compiler.JAVAC, folder.resolve("own")),
                "com.acme.http",
                "ietf.yaml",
                "extra.yaml")
            .compile()
            .classes();
    Result result =
        new Compilation(compiler, folder)
            .classPath(own)
            .source(
                "A.java",
                "import dev.statute.*;\n"
                    + "@TargetVendor(com.acme.http.Shopify.class)\n"
                    + "class A {\n"
                    + "  @Returns({783, 444}) void a() {}\n"
                    + "}\n")
            .compile();
    assertThat(result.errors()).singleElement().asString().startsWith("[unknown-status] 444 ");
  }

  @Test
  void theOptionNamesVendorsByIdOrHolder() {
    String source = "class A {\n  @dev.statute.Returns({499, 783}) void a() {}\n}\n";
    Compilation byId =
        withJar(Compiler.JAVAC).source("A.java", source).option("-Astatute.vendors=nginx, shopify");
    assertThat(byId.compile().errors()).isEmpty();
    Compilation byHolder =
        new Compilation(Compiler.JAVAC, folder.resolve("holder"))
            .classPath(jar)
            .source("A.java", source)
            .option("-Astatute.vendors=dev.statute.http.Nginx");
    assertThat(byHolder.compile().errors())
        .singleElement()
        .asString()
        .startsWith("[invalid-status] 783 is not a status code");
  }

  @Test
  void anUnknownVendorInTheOptionIsOneErrorAndTurnsNoCodeIntoAnother() {
    Result result =
        withJar(Compiler.JAVAC)
            .source("A.java", "class A {\n  @dev.statute.Returns({200, 499}) void a() {}\n}\n")
            .option("-Astatute.vendors=ngnix")
            .compile();
    assertThat(result.errors())
        .containsExactly(
            "statute: the option -Astatute.vendors names the unknown vendor \"ngnix\"; known are"
                + " ietf, nginx, shopify, and every vendor by the qualified name of its generated"
                + " type; did you mean \"nginx\"?");
  }

  @ParameterizedTest
  @EnumSource
  void eachBadOptionIsOneError(Compiler compiler) {
    Result result =
        withJar(compiler)
            .source("A.java", "class A {\n  @dev.statute.Returns(200) void a() {}\n}\n")
            .option("-Astatute.checks=retired:error,interim-status:loud")
            .option("-Astatute.vendor=nginx")
            .option("-Astatute.vendors=ngnix")
            .option("-Astatute.summary=maybe")
            .compile();
    assertThat(result.errors())
        .hasSize(5)
        .allMatch(error -> error.startsWith("statute: "))
        .anyMatch(error -> error.contains("unknown check \"retired\""))
        .anyMatch(error -> error.contains("gives interim-status the unknown level \"loud\""))
        .anyMatch(error -> error.contains("did you mean \"-Astatute.vendors\"?"))
        .anyMatch(error -> error.contains("unknown vendor \"ngnix\""))
        .anyMatch(error -> error.contains("write true or false"));
  }

  /** Else -Xlint:processing would complain of them, and -Werror end the build. */
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

  @ParameterizedTest
  @EnumSource
  void aFrameworksAnnotationsAreEnoughToBeNoticed(Compiler compiler) {
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
        .singleElement()
        .asString()
        .startsWith(
            "statute: 1 handler declares no status; 1 error, 0 warnings; bodies "
                + (compiler == Compiler.JAVAC ? "checked" : "not checked: "));
  }

  @ParameterizedTest
  @EnumSource
  void aHandlerThatIsInheritedFromALibraryIsLeftToItsAuthor(Compiler compiler) {
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

  @ParameterizedTest
  @EnumSource
  void theNoteCanBeSwitchedOff(Compiler compiler) {
    Result result =
        withJar(compiler)
            .source("A.java", "class A {\n  @dev.statute.Returns(432) void a() {}\n}\n")
            .option("-Astatute.summary=false")
            .compile();
    assertThat(result.notes()).isEmpty();
    assertThat(result.errors()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void aFindingOfLevelNoteIsANote(Compiler compiler) {
    Result result =
        withJar(compiler)
            .source("A.java", "class A {\n  @dev.statute.Returns(432) void a() {}\n}\n")
            .option("-Astatute.checks=unknown-status:note")
            .compile();
    assertThat(result.success()).isTrue();
    assertThat(result.warnings()).isEmpty();
    assertThat(result.notes())
        .anyMatch(note -> note.startsWith("[unknown-status] 432 "))
        .anyMatch(note -> note.endsWith("1 status; 0 errors, 0 warnings; " + compiler.bodies()));
  }

  @ParameterizedTest
  @EnumSource
  void theNoteTellsHandlersFromOtherMethods(Compiler compiler) {
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
  void aFrameworkWithoutACatalogueIsNoError(Compiler compiler) {
    Result result =
        new Compilation(compiler, folder)
            .source(
                "A.java",
                "class A {\n"
                    + "  @io.swagger.v3.oas.annotations.responses.ApiResponse(responseCode ="
                    + " \"432\")\n"
                    + "  void a() {}\n"
                    + "}\n")
            .compile();
    assertThat(result.errors()).isEmpty();
    assertThat(ofStatute(result.warnings()))
        .containsExactly(
            "statute: no catalogue with the registered status codes was found, so nothing is"
                + " checked; add dev.statute:statute-catalogue to the dependencies");
  }

  @Test
  void aMistypedHolderInTheOptionIsSuggested() {
    Result result =
        withJar(Compiler.JAVAC)
            .source("A.java", "class A {\n  @dev.statute.Returns(200) void a() {}\n}\n")
            .option("-Astatute.vendors=dev.statute.http.Nginks")
            .compile();
    assertThat(result.errors())
        .singleElement()
        .asString()
        .endsWith("; did you mean \"dev.statute.http.Nginx\"?");
  }

  @Test
  void aTargetThatIsNoHolderIsAnErrorAtItsPlace() {
    Result result =
        withJar(Compiler.JAVAC)
            .source(
                "A.java",
                "import dev.statute.*;\n"
                    + "@TargetVendor({dev.statute.http.Nginx.class, String.class})\n"
                    + "class A {\n"
                    + "  @Returns(430) void a() {}\n"
                    + "}\n")
            .compile();
    assertThat(result.errors())
        .containsExactly(
            "java.lang.String is not the generated type of a vendor; name one such as"
                + " dev.statute.http.Nginx.class");
    assertThat(result.diagnostics().get(0).getColumnNumber()).isEqualTo(52);
  }

  @Test
  void aPrimitiveTypeIsNoTarget() {
    Result result =
        withJar(Compiler.JAVAC)
            .source("A.java", "@dev.statute.TargetVendor(int.class)\nclass A {}\n")
            .compile();
    assertThat(result.errors()).singleElement().asString().startsWith("int is not the generated");
  }

  @Test
  void aPackageThatIsNotCompiledAgainStillNamesTheTargets() {
    Path own =
        Fixture.withCatalogue(
                new Compilation(Compiler.JAVAC, folder.resolve("own")),
                "com.acme.http",
                "ietf.yaml",
                "extra.yaml")
            .source(
                "a/package-info.java",
                "@dev.statute.TargetVendor(com.acme.http.Shopify.class)\npackage a;\n")
            .source("a/A.java", "package a;\nclass A {}\n")
            .compile()
            .classes();
    Result result =
        new Compilation(Compiler.JAVAC, folder)
            .classPath(own)
            .source(
                "a/B.java",
                "package a;\nclass B {\n  @dev.statute.Returns({783, 432}) void b() {}\n}\n")
            .compile();
    assertThat(result.errors()).singleElement().asString().startsWith("[unknown-status] 432 ");
  }

  @Test
  void anIdMeansTheVendorsOfAllCatalogues() {
    Result result =
        Fixture.withCatalogue(withJar(Compiler.JAVAC), "zzz.http", "own-nginx.yaml")
            .source("A.java", "class A {\n  @dev.statute.Returns({499, 461}) void a() {}\n}\n")
            .option("-Astatute.vendors=nginx")
            .compile();
    assertThat(result.errors()).isEmpty();
  }

  @Test
  void withoutTheRegistryNothingIsSaidOfSingleCodes() {
    Result result =
        Fixture.withCatalogue(
                new Compilation(Compiler.JAVAC, folder), "com.acme.http", "extra.yaml")
            .source(
                "A.java",
                "@dev.statute.TargetVendor(com.acme.http.Shopify.class)\nclass A {\n"
                    + "  @dev.statute.Returns({200, 430}) void a() {}\n}\n")
            .compile();
    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("statute: no catalogue with the registered status codes was found");
  }

  @Test
  void messagesAreTheSameInEveryLocale() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Result result =
          withJar(Compiler.JAVAC)
              .source("A.java", "class A {\n  @dev.statute.Returns(432) void a() {}\n}\n")
              .compile();
      assertThat(result.errors()).singleElement().asString().startsWith("[unknown-status] 432 ");
      assertThat(result.notes()).anyMatch(note -> note.contains("; 1 error, 0 warnings; "));
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void nothingIsGeneratedWhereOneOfTheTypesIsThereAlready() {
    Result result =
        Fixture.withCatalogue(new Compilation(Compiler.JAVAC, folder), "com.acme.http", "ietf.yaml")
            .source(
                "com/acme/http/OkException.java", "package com.acme.http;\nclass OkException {}\n")
            .compile();
    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("nothing is generated, because one of the types exists already: ")
        .contains("com.acme.http.OkException");
    assertThat(result.sources()).isEmpty();
  }

  @Test
  void generatedTypesNeedJava17() {
    Result result =
        Fixture.withCatalogue(new Compilation(Compiler.JAVAC, folder), "com.acme.http", "ietf.yaml")
            .option("--release")
            .option("11")
            .compile();
    assertThat(result.errors())
        .containsExactly("the generated types are sealed; compile with --release 17 or later");
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
  void whatTheCompilerCannotReadIsLeftToTheCompiler(Compiler compiler) {
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

  @Test
  void withoutACatalogueItSaysWhatToAdd() {
    Result result =
        new Compilation(Compiler.JAVAC, folder)
            .source("A.java", "class A {\n  @dev.statute.Returns(200) void a() {}\n}\n")
            .compile();
    assertThat(result.errors())
        .containsExactly(
            "statute: no catalogue with the registered status codes was found, so nothing is"
                + " checked; add dev.statute:statute-catalogue to the dependencies");
  }

  @Test
  void whereOnlyAFrameworkIsUsedTheMissingCatalogueIsAWarning() {
    Result result =
        new Compilation(Compiler.JAVAC, folder)
            .source(
                "A.java",
                "import org.springframework.web.bind.annotation.*;\n"
                    + "class A {\n"
                    + "  @ResponseStatus(code = org.springframework.http.HttpStatus.CREATED) void"
                    + " a() {}\n"
                    + "}\n")
            .compile();
    assertThat(result.success()).isTrue();
    assertThat(ofStatute(result.warnings()))
        .containsExactly(
            "statute: no catalogue with the registered status codes was found, so nothing is"
                + " checked; add dev.statute:statute-catalogue to the dependencies");
  }

  /** What its body makes would be checked. */
  @ParameterizedTest
  @EnumSource
  void whereHandlersDeclareNothingTheMissingCatalogueIsAWarningToo(Compiler compiler) {
    Result result =
        new Compilation(compiler, folder)
            .source(
                "A.java",
                "@org.springframework.web.bind.annotation.RestController\n"
                    + "class A {\n"
                    + "  @org.springframework.web.bind.annotation.GetMapping String a() { return"
                    + " \"\"; }\n"
                    + "}\n")
            .compile();
    assertThat(ofStatute(result.warnings()))
        .singleElement()
        .asString()
        .startsWith("statute: no catalogue with the registered status codes was found");
    assertThat(result.success()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void whereThereIsNothingToCheckNobodyMissesTheCatalogue(Compiler compiler) {
    Result result =
        new Compilation(compiler, folder)
            .unclaimed()
            .source(
                "A.java",
                "@io.swagger.v3.oas.annotations.media.Schema(description = \"text\")\nclass A {}\n")
            .compile();
    assertThat(result.diagnostics()).isEmpty();
  }

  private static List<String> ofStatute(List<String> messages) {
    return messages.stream().filter(message -> message.startsWith("statute: ")).toList();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsFoundComesInTheOrderOfTheSource(Compiler compiler) {
    Result result =
        withJar(compiler)
            .source(
                "A.java",
                "import dev.statute.*;\n"
                    + "import org.springframework.web.bind.annotation.*;\n"
                    + "@RestController class A {\n"
                    + "  @GetMapping(\"a\") @Returns(432) void unknownCode() {}\n"
                    + "  @GetMapping(\"b\") @Returns(204) String contentOfAHandlerAsAWhole() {"
                    + " return \"\"; }\n"
                    + "  @GetMapping(\"c\") @Returns(433) void unknownCodeAgain() {}\n"
                    + "}\n")
            .compile();
    assertThat(result.diagnostics())
        .extracting(Diagnostic::getLineNumber)
        .filteredOn(line -> line > 0)
        .contains(4L, 5L, 6L)
        .isSorted();
  }

  @ParameterizedTest
  @EnumSource
  void oneNoteSaysWhatWasDone(Compiler compiler) {
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
            "statute: 2 methods declare 2 statuses; 0 errors, 1 warning; " + compiler.bodies());
  }

  /** Or Maven would show the path of the file before it. */
  @ParameterizedTest
  @EnumSource
  void theNoteBelongsToNoFile(Compiler compiler) {
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

  /** Each body is analyzed all the same. */
  @Test
  void theNoteComesAfterErrorsInBodiesToo() {
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
            "statute: 2 methods declare 2 statuses; 0 errors, 1 warning; bodies checked");
    assertThat(result.diagnostics())
        .filteredOn(d -> d.getMessage(Locale.ROOT).startsWith("statute: "))
        .extracting(Diagnostic::getSource)
        .containsOnlyNulls();
  }

  @Test
  void anErrorInADeclarationHasTheCompilerStopBeforeTheBodies() {
    Result result =
        withJar(Compiler.JAVAC)
            .source("A.java", "class A {\n  @dev.statute.Returns(432) void a() {}\n}\n")
            .compile();
    assertThat(result.notes())
        .containsExactly(
            "statute: 1 method declares 1 status; 1 error, 0 warnings; bodies not checked: the"
                + " compiler stopped before them");
  }

  @ParameterizedTest
  @EnumSource
  void bodiesAreLeftAloneIfTheyAreSwitchedOff(Compiler compiler) {
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
  void onlyProcessingIsSaidNotToHaveComeToTheBodies() {
    Result result =
        withJar(Compiler.JAVAC)
            .option("-proc:only")
            .source("A.java", "class A {\n  @dev.statute.Returns(422) void a() {}\n}\n")
            .compile();
    assertThat(result.notes())
        .containsExactly(
            "statute: 1 method declares 1 status; 0 errors, 0 warnings; bodies not checked: the"
                + " compiler stopped before them");
  }

  @Test
  void codeWithoutAnyAnnotationIsLeftAlone() {
    Result result =
        new Compilation(Compiler.JAVAC, folder).source("A.java", "class A {}\n").compile();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.success()).isTrue();
  }

  private Compilation withJar(Compiler compiler) {
    return new Compilation(compiler, folder).classPath(jar);
  }

  /** The compiler analyzes sources only. */
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
