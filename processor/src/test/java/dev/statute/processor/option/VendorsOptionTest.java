package dev.statute.processor.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.CatalogueInAJar;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The vendors that the option {@code -Astatute.vendors} names. */
class VendorsOptionTest extends CatalogueInAJar {

  @Test
  void vendorsAreNamedByIdOrHolder() {
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
  void anIdMeansThatVendorInEveryCatalogue() {
    Result result =
        Fixture.withCatalogue(withJar(Compiler.JAVAC), "zzz.http", "own-nginx.yaml")
            .source("A.java", "class A {\n  @dev.statute.Returns({499, 461}) void a() {}\n}\n")
            .option("-Astatute.vendors=nginx")
            .compile();
    assertThat(result.errors()).isEmpty();
  }

  @Test
  void anUnknownVendorIsTheOnlyError() {
    Result result =
        withJar(Compiler.JAVAC)
            .source("A.java", "class A {\n  @dev.statute.Returns({200, 499}) void a() {}\n}\n")
            .option("-Astatute.vendors=ngnix")
            .compile();
    assertThat(result.errors())
        .containsExactly(
            "statute: the option -Astatute.vendors names the unknown vendor \"ngnix\"; write one of"
                + " ietf, nginx, shopify, or the qualified name of the generated type of any"
                + " vendor; did you mean \"nginx\"?");
  }

  @Test
  void aMistypedHolderIsSuggested() {
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
}
