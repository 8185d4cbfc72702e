package dev.statute.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.CatalogueInAJar;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import dev.statute.processor.testing.SourceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Packages whose types cannot be generated, whatever their spec files say. */
class CatalogueStepTest extends CatalogueInAJar {

  @Test
  void nothingIsGeneratedIfOneOfTheTypesExists() {
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

  /** The first round has no {@code @StatusCatalogue}. */
  @ParameterizedTest
  @EnumSource
  void aPackageOfALaterRoundHasItsTypesGenerated(Compiler compiler) {
    Compilation compilation =
        new Compilation(compiler, folder)
            .source("A.java", "class A {}\n")
            .spec("ietf.yaml", Fixture.resource("specs/ietf.yaml"))
            .spec("nginx.yaml", Fixture.resource("specs/nginx.yaml"))
            .processor(
                new SourceGenerator(
                    "com.acme.http.package-info",
                    "@dev.statute.StatusCatalogue(spec = {\"ietf.yaml\", \"nginx.yaml\"})\n"
                        + "package com.acme.http;\n"));
    assertThat(compilation.compile().sources()).containsKey("com/acme/http/Nginx.java");
  }
}
