package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.compiled.HolderIndex;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Intercepted;
import dev.statute.processor.testing.Result;
import dev.statute.processor.testing.TemporaryFolder;
import dev.statute.processor.testing.WrappedProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilations of changed sources only, as incremental builds run them. */
class IncrementalCompilationTest {

  private static final String CONTROLLER =
      "class Controller { @dev.statute.Returns({%s}) void answer() {} }";

  private static final String NGINX = "-Astatute.vendors=nginx";

  @TempDir Path folder;

  @Test
  void theVendorsOfAnEarlierCompilationAreStillKnown() {
    Fixture.compiled(
        Fixture.withCatalogue(
            new Compilation(Compiler.JAVAC, folder),
            "com.example.http",
            "ietf.yaml",
            "nginx.yaml"));
    Result result = changed("200, 499, 432").option(NGINX).compile();
    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[unknown-status] 432 ")
        .doesNotContain("nginx");
    assertThat(result.warnings()).anyMatch(text -> text.startsWith("[log-only-status] 499 "));
  }

  @Test
  void eachPackageOfVendorsIsRemembered() {
    compileBothPackages();
    Result result = changed("200, 432").option(NGINX).compile();
    assertThat(result.errors()).singleElement().asString().startsWith("[unknown-status] 432 ");
  }

  @Test
  void aHolderThatIsGoneIsNoErrorAndNoVendor() throws IOException {
    Path classes = compileBothPackages();
    TemporaryFolder.delete(classes.resolve("com/example/acme"));
    assertThat(classes.resolve(HolderIndex.file("com.example.acme")))
        .hasContent("com.example.acme.Nginx");

    Result result = changed("200, 499").compile();
    assertThat(result.errors()).singleElement().asString().startsWith("[unknown-status] 499 ");
  }

  private Path compileBothPackages() {
    Compilation compilation = new Compilation(Compiler.JAVAC, folder);
    return Fixture.compiled(withBothPackages(compilation));
  }

  /** A catalogue, and one that joins it. */
  private static Compilation withBothPackages(Compilation compilation) {
    Fixture.withCatalogue(compilation, "com.example.http", "ietf.yaml");
    return Fixture.withExtension(compilation, "com.example.acme", "com.example.http", "nginx.yaml");
  }

  /** The class output holds what the first compilation left there. */
  private Compilation changed(String codes) {
    Compilation again = new Compilation(Compiler.JAVAC, folder);
    return again.classPath(again.classes()).source("Controller.java", CONTROLLER.formatted(codes));
  }

  @Test
  void everyGeneratedFileHasOneOriginatingElement() {
    Map<String, String> origins = new TreeMap<>();
    Result result = generateEverything(origins);
    assertThat(result.errors()).isEmpty();
    assertThat(origins)
        .containsEntry("com.example.http.StatusCode", "[com.example.http]")
        .containsEntry("META-INF/statute/holders/com.example.http", "[com.example.http]")
        .containsEntry("com.example.acme.Nginx", "[com.example.acme]")
        .containsEntry("META-INF/statute/holders/com.example.acme", "[com.example.acme]")
        .containsEntry("com.example.web.SpringStatusCodeExceptionHandler", "[com.example.web.Web]")
        .allSatisfy((file, by) -> assertThat(by).doesNotContain(",").isNotEqualTo("[]"));
    assertThat(result.sources().keySet())
        .allSatisfy(
            source ->
                assertThat(origins).containsKey(source.replace(".java", "").replace('/', '.')));
  }

  /** Both packages, and handlers of their exceptions. */
  private Result generateEverything(Map<String, String> origins) {
    Compilation compilation =
        new Compilation(Compiler.JAVAC, folder)
            .onlyProcessor(new WrappedProcessor(environment -> recording(environment, origins)));
    return withBothPackages(compilation)
        .source(
            "com/example/web/Web.java",
            """
            package com.example.web;
            @dev.statute.GenerateExceptionHandler(root = com.example.http.StatusCode.class)
            class Web {}
            """)
        .unclaimed()
        .compile();
  }

  /** Notes the originating elements of each file that is created. */
  private static ProcessingEnvironment recording(
      ProcessingEnvironment environment, Map<String, String> origins) {
    Filer filer =
        Intercepted.by(
            (method, arguments) -> {
              if (method.startsWith("create")) {
                Element[] by = (Element[]) arguments[arguments.length - 1];
                origins.put(arguments[arguments.length - 2].toString(), Arrays.toString(by));
              }
              return Optional.empty();
            },
            Filer.class,
            environment.getFiler());
    return Intercepted.environment(environment, "getFiler", filer);
  }
}
