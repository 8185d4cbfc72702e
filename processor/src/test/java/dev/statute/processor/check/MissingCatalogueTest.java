package dev.statute.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.CatalogueInAJar;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Code that is compiled without a catalogue of the registered status codes. */
class MissingCatalogueTest extends CatalogueInAJar {

  @Test
  void theErrorNamesTheDependencyToAdd() {
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
  void withoutTheRegistryNoCodeIsReported() {
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

  @ParameterizedTest
  @EnumSource
  void itIsAWarningIfOnlyOpenApiDeclaresStatuses(Compiler compiler) {
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
  void itIsAWarningIfOnlyAFrameworkDeclaresStatuses() {
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

  /** The statuses in its body would be checked. */
  @ParameterizedTest
  @EnumSource
  void itIsAWarningIfHandlersDeclareNothing(Compiler compiler) {
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
  void withNothingToCheckNoCatalogueIsNeeded(Compiler compiler) {
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
}
