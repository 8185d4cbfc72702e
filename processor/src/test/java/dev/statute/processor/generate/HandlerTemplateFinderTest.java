package dev.statute.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.Returns;
import dev.statute.processor.testing.CommandLine;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Modules;
import dev.statute.processor.testing.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which frameworks are found on the class path, and the messages about those that are not. */
class HandlerTemplateFinderTest {

  @TempDir static Path shared;
  private static Path jar;

  @TempDir Path folder;

  @BeforeAll
  static void makeJar() {
    jar = Fixture.jar(shared, "ietf.yaml");
  }

  @Test
  void aMissingFrameworkIsLeftOut() {
    Result result = annotated("").without("/springdoc-", "/micronaut-", "ws.rs-api-").compile();
    assertThat(result.sources())
        .containsOnlyKeys(
            "com/acme/SpringStatusCodeExceptionFilter.java",
            "com/acme/SpringStatusCodeExceptionHandler.java",
            "com/acme/SpringStatusCodeWebExceptionHandler.java");
    assertThat(result.notes()).noneMatch(note -> note.contains("handler is generated"));
  }

  @ParameterizedTest
  @CsvSource({"/spring-webflux-, Filter", "/spring-webmvc-, Web"})
  void aMissingPartOfSpringIsLeftOut(String missing, String kept) {
    Result result = annotated("(dev.statute.Framework.SPRING)").without(missing).compile();
    assertThat(result.errors()).isEmpty();
    assertThat(result.sources().keySet())
        .hasSize(2)
        .contains("com/acme/SpringStatusCodeExceptionHandler.java")
        .anyMatch(name -> name.contains(kept));
    assertThat(result.notes()).noneMatch(note -> note.contains("handler is generated"));
  }

  @Test
  void jerseyOfJaxRsIsNoPartOfJakartaRest() {
    Result result =
        annotated("(dev.statute.Framework.JAKARTA_REST)")
            .without("/jersey-server-", "/jackson-databind-")
            .source(
                "org/glassfish/jersey/server/ParamException.java",
                """
                package org.glassfish.jersey.server;
                public class ParamException extends javax.ws.rs.WebApplicationException {}
                """)
            .compile();
    assertThat(result.errors()).isEmpty();
    assertThat(result.sources()).containsOnlyKeys("com/acme/JakartaStatusCodeExceptionMapper.java");
    assertThat(result.notes()).noneMatch(note -> note.contains("handler is generated"));
  }

  @Test
  void aPartOfSpringThatDoesNotCompileIsLeftOutWithANote() {
    Result result =
        annotated("(dev.statute.Framework.SPRING)")
            .without("/jakarta.servlet-api", "/tomcat-embed")
            .compile();
    assertThat(result.errors()).isEmpty();
    assertThat(result.sources()).hasSize(2);
    assertThat(result.notes())
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith(
                        "statute: no exception handler is generated for SPRING_MVC, because the"
                            + " type jakarta.servlet.FilterChain is missing; add"
                            + " org.springframework:spring-webmvc 6.0 and"
                            + " jakarta.servlet:jakarta.servlet-api 6.0"));
  }

  @Test
  void anErrorNamesTheMissingTypeToAModuleWithoutTheFramework() throws Exception {
    Path modules = Files.createDirectories(folder.resolve("modules"));
    Modules.ofFrameworks(modules);
    Fixture.jar(modules.resolve("dev.statute.jar"), Fixture.location(Returns.class));
    Files.copy(jar, modules.resolve("dev.statute.http.jar"));
    CommandLine said =
        new Compilation(Compiler.JAVAC, folder)
            .modulePath(modules)
            .source(
                "module-info.java",
                "module acme {\n  requires dev.statute.http;\n  requires dev.statute;\n}\n")
            .source(
                "com/acme/package-info.java",
                "@dev.statute.GenerateExceptionHandler(dev.statute.Framework.JAKARTA_REST)\n"
                    + "package com.acme;\n")
            .run(Fixture.processorPath());
    assertThat(String.join("\n", said.lines()))
        .contains(
            "no exception handler is generated for JAKARTA_REST, because the type"
                + " jakarta.ws.rs.core.Context is missing");
  }

  @ParameterizedTest
  @CsvSource({
    "SPRING, /spring-web-, org.springframework.http.MediaType, org.springframework:spring-web and"
        + " spring-context 6.0",
    "JAKARTA_REST, /jakarta.ws.rs-api, jakarta.ws.rs.core.Context, jakarta.ws.rs:jakarta.ws.rs-api"
        + " 3.0",
    "JAX_RS, /javax.ws.rs-api, javax.ws.rs.core.Context, javax.ws.rs:javax.ws.rs-api 2.0",
    "MICRONAUT, /micronaut-http-server, io.micronaut.http.server.exceptions.ExceptionHandler,"
        + " io.micronaut:micronaut-http-server 4.0",
    "SPRINGDOC, /springdoc-, org.springdoc.core.customizers.GlobalOpenApiCustomizer,"
        + " org.springdoc:springdoc-openapi-starter-common 2.4"
  })
  void aMissingFrameworkThatIsNamedIsAnError(
      String framework, String missing, String type, String dependency) {
    Result result =
        annotated("(dev.statute.Framework." + framework + ")").without(missing).compile();
    assertThat(result.refusal("1:60"))
        .startsWith(
            "no exception handler is generated for "
                + framework
                + ", because the type "
                + type
                + " is missing; add "
                + dependency);
  }

  @Test
  void aJavaWithoutSealedTypesIsAnError() {
    Result result = annotated("").option("--release").option("11").compile();
    assertThat(result.refusal("1:1"))
        .isEqualTo("the generated types are sealed; compile with --release 17 or later");
  }

  @Test
  void noFrameworkAtAllIsAnError() {
    Result result = annotated("").without("/spring", "/micronaut-", "ws.rs-api-").compile();
    assertThat(result.refusal("1:1"))
        .startsWith("no supported framework is on the class path")
        .contains("org.springframework:spring-web and spring-context 6.0 or later, jakarta.ws.rs:");
  }

  @Test
  void aFrameworkThatIsOnlyPartlyPresentIsLeftOutWithANote() {
    Result result =
        annotated("")
            .without("/spring-context", "/springdoc-", "/micronaut-", "/javax.ws.rs-api-")
            .compile();
    assertThat(result.sources()).containsOnlyKeys("com/acme/JakartaStatusCodeExceptionMapper.java");
    assertThat(result.notes())
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith(
                        "statute: no exception handler is generated for SPRING, because the type"
                            + " org.springframework.stereotype.Component is missing; add"
                            + " org.springframework:spring-web and spring-context 6.0"));
  }

  @Test
  void theOnlyFrameworkIsAnErrorIfItIsOnlyPartlyPresent() {
    Result result =
        annotated("")
            .without("/spring-context", "/springdoc-", "/micronaut-", "ws.rs-api-")
            .compile();
    assertThat(result.refusal("1:1"))
        .startsWith(
            "no exception handler is generated for SPRING, because the type"
                + " org.springframework.stereotype.Component");
  }

  /** Libraries depend on its API, and the generated class would not compile with it. */
  @Test
  void jaxRs1IsNotTakenForAFramework() {
    Result result =
        withJaxRs1(annotated("").without("/springdoc-", "/micronaut-", "ws.rs-api-")).compile();
    assertThat(result.sources())
        .containsOnlyKeys(
            "com/acme/SpringStatusCodeExceptionFilter.java",
            "com/acme/SpringStatusCodeExceptionHandler.java",
            "com/acme/SpringStatusCodeWebExceptionHandler.java");
    assertThat(result.notes()).noneMatch(note -> note.contains("JAX_RS"));
  }

  @Test
  void jaxRs1IsNoFrameworkToName() {
    Result result =
        withJaxRs1(annotated("(dev.statute.Framework.JAX_RS)").without("ws.rs-api-")).compile();
    assertThat(result.refusal("1:60"))
        .contains("because the type javax.ws.rs.NotFoundException is missing; add javax.ws.rs:");
  }

  /** All types that the generated class names. */
  private static Compilation withJaxRs1(Compilation compilation) {
    return compilation
        .source(
            "javax/ws/rs/core/Context.java",
            "package javax.ws.rs.core; public @interface Context {}")
        .source(
            "javax/ws/rs/core/Response.java", "package javax.ws.rs.core; public class Response {}")
        .source(
            "javax/ws/rs/core/UriInfo.java", "package javax.ws.rs.core; public class UriInfo {}")
        .source(
            "javax/ws/rs/ext/ExceptionMapper.java",
            "package javax.ws.rs.ext; public interface ExceptionMapper {}")
        .source(
            "javax/ws/rs/ext/Provider.java",
            "package javax.ws.rs.ext; public @interface Provider {}");
  }

  /** In a JVM of its own: within ours, it sees our class path too. */
  @Test
  void theEclipseCompilerMissesAFrameworkToo() {
    CommandLine said =
        compilation(Compiler.ECJ, "(dev.statute.Framework.MICRONAUT)")
            .without("/micronaut-")
            .run(Fixture.processorPath());
    assertThat(String.join("\n", said.lines()))
        .contains("no exception handler is generated for MICRONAUT, because the type ");
  }

  private Compilation annotated(String value) {
    return compilation(Compiler.JAVAC, value);
  }

  private Compilation compilation(Compiler compiler, String value) {
    return new Compilation(compiler, folder)
        .unclaimed()
        .classPath(jar)
        .source(
            "com/acme/package-info.java",
            "@dev.statute.GenerateExceptionHandler" + value + "\npackage com.acme;\n");
  }
}
