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
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The classes that {@code @GenerateExceptionHandler} generates, and errors in its use. */
@ParameterizedClass
@EnumSource
class ExceptionHandlerTest {

  private static final String SPRING = "SpringStatusCodeExceptionHandler";
  private static final String SPRING_MVC = "SpringStatusCodeExceptionFilter";
  private static final String SPRING_WEBFLUX = "SpringStatusCodeWebExceptionHandler";
  private static final String JAKARTA = "JakartaStatusCodeExceptionMapper";
  private static final String JAX_RS = "JaxRsStatusCodeExceptionMapper";
  private static final String MICRONAUT = "MicronautStatusCodeExceptionHandler";
  private static final String SPRINGDOC = "SpringdocReturnsCustomizer";

  @TempDir static Path shared;
  private static Path jar;

  @TempDir Path folder;
  @Parameter Compiler compiler;

  @BeforeAll
  static void makeJar() {
    jar = Fixture.jar(shared, "ietf.yaml");
  }

  @Test
  void everyFrameworkOnTheClassPathGetsItsClass() {
    assertThat(generated(annotated("")))
        .containsExactly(JAKARTA, JAX_RS, MICRONAUT, SPRING_MVC, SPRING, SPRING_WEBFLUX, SPRINGDOC);
  }

  @Test
  void springHasAClassForEachOfItsPartsToo() {
    assertThat(generated(annotated("(dev.statute.Framework.SPRING)")))
        .containsExactly(SPRING_MVC, SPRING, SPRING_WEBFLUX);
  }

  @ParameterizedTest
  @CsvSource({
    "JAKARTA_REST, " + JAKARTA,
    "JAX_RS, " + JAX_RS,
    "MICRONAUT, " + MICRONAUT,
    "SPRINGDOC, " + SPRINGDOC
  })
  void aFrameworkThatIsNamedGetsItsClassAlone(String framework, String type) {
    assertThat(generated(annotated("(dev.statute.Framework." + framework + ")")))
        .containsExactly(type);
  }

  @Test
  void aFrameworkNamedTwiceGetsItsClassOnce() {
    assertThat(
            generated(
                annotated("({dev.statute.Framework.MICRONAUT, dev.statute.Framework.MICRONAUT})")))
        .containsExactly(MICRONAUT);
  }

  @Test
  void theClassesForATypeAreInItsPackage() {
    Compilation compilation =
        withJar()
            .source(
                "com/acme/App.java",
                "package com.acme;\n"
                    + "class App {\n"
                    + "  @dev.statute.GenerateExceptionHandler(dev.statute.Framework.SPRING)\n"
                    + "  static class Inner {}\n"
                    + "}\n");
    assertThat(compilation.compile().sources()).containsKey("com/acme/" + SPRING + ".java");
  }

  @Test
  void theClassesForATypeWithoutAPackageAreBesideIt() {
    Compilation compilation =
        withJar()
            .source(
                "App.java",
                "@dev.statute.GenerateExceptionHandler(dev.statute.Framework.SPRING)\n"
                    + "class App {}\n");
    assertThat(generated(compilation))
        .containsExactly(SPRING_MVC + ".java", SPRING + ".java", SPRING_WEBFLUX + ".java");
  }

  @Test
  void theExceptionsAreThoseOfTheCatalogueInThePackage() {
    Compilation compilation =
        new Compilation(compiler, folder)
            .unclaimed()
            .spec("ietf.yaml", Fixture.resource("specs/ietf.yaml"))
            .source(
                "com/acme/package-info.java",
                "@dev.statute.StatusCatalogue(spec = \"ietf.yaml\")\n"
                    + "@dev.statute.GenerateExceptionHandler\n"
                    + "package com.acme;\n");
    Result result = compilation.compile();
    assertThat(result.errors()).isEmpty();
    assertThat(result.sources().get("com/acme/" + SPRING + ".java"))
        .contains("handle(StatusCodeException e)")
        .doesNotContain("import dev.statute.http");
  }

  @Test
  void aRefusedCatalogueIsTheOnlyMistake() {
    Result result =
        new Compilation(compiler, folder)
            .unclaimed()
            .source(
                "com/acme/package-info.java",
                "@dev.statute.StatusCatalogue(spec = \"none.yaml\")\n"
                    + "@dev.statute.GenerateExceptionHandler\n"
                    + "package com.acme;\n")
            .compile();
    assertThat(result.errors()).singleElement().asString().contains("none.yaml");
    assertThat(result.sources()).isEmpty();
  }

  @Test
  void theExceptionsOfAnExtensionAreThoseOfItsHierarchy() {
    Compilation compilation =
        withJar()
            .spec("joining.yaml", Fixture.resource("specs/joining.yaml"))
            .source(
                "com/acme/package-info.java",
                "@dev.statute.StatusCatalogue(spec = \"joining.yaml\", extend ="
                    + " dev.statute.http.StatusCode.class)\n"
                    + "@dev.statute.GenerateExceptionHandler\n"
                    + "package com.acme;\n");
    Result result = compilation.compile();
    assertThat(result.errors()).isEmpty();
    assertThat(result.sources().get("com/acme/" + SPRING + ".java"))
        .contains("import dev.statute.http.StatusCodeException;");
  }

  @Test
  void aNamedModuleCompiles() throws Exception {
    Path modules = Files.createDirectories(folder.resolve("modules"));
    Modules.ofFrameworks(modules);
    Fixture.jar(modules.resolve("dev.statute.jar"), Fixture.location(Returns.class));
    Files.copy(jar, modules.resolve("dev.statute.http.jar"));
    CommandLine said =
        new Compilation(compiler, folder)
            .modulePath(modules)
            .source("module-info.java", Modules.requiring(modules))
            .source(
                "com/acme/package-info.java",
                "@dev.statute.GenerateExceptionHandler\npackage com.acme;\n")
            .run(Fixture.processorPath());
    assertThat(said.success()).as(String.join("\n", said.lines())).isTrue();
    assertThat(folder.resolve("classes/com/acme"))
        .isDirectoryContaining("glob:**" + SPRING + "*")
        .isDirectoryContaining("glob:**" + SPRING_MVC + "*")
        .isDirectoryContaining("glob:**" + SPRING_WEBFLUX + "*");
  }

  @Test
  void noExceptionTypesAreAnError() {
    Result result = compilation("").compile();
    assertThat(result.refusal("1:1"))
        .startsWith("there are no exceptions to handle; add dev.statute:statute-catalogue");
  }

  @Test
  void aTypeThatIsNoRootIsAnError() {
    Result result = annotated("(root = String.class)").compile();
    assertThat(result.refusal("1:52")).startsWith("java.lang.String is not the generated root");
  }

  @Test
  void aSecondAnnotationInAPackageIsAnError() {
    Result result =
        annotated("")
            .source(
                "com/acme/App.java",
                "package com.acme;\n@dev.statute.GenerateExceptionHandler class App {}\n")
            .compile();
    assertThat(result.errors())
        .containsExactly(
            "@GenerateExceptionHandler is used twice in the package com.acme; keep one, on the"
                + " package or on a type in it");
  }

  @Test
  void aClassOfTheSameNameIsAnError() {
    Result result =
        annotated("(dev.statute.Framework.SPRING)")
            .source("com/acme/" + SPRING + ".java", "package com.acme;\nclass " + SPRING + " {}\n")
            .compile();
    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("nothing is generated, because one of the types exists already");
  }

  private List<String> generated(Compilation compilation) {
    Result result = compilation.compile();
    assertThat(result.errors()).isEmpty();
    assertThat(result.warnings()).isEmpty();
    return result.sources().keySet().stream()
        .map(name -> name.replaceFirst("com/acme/(\\w+)\\.java", "$1"))
        .toList();
  }

  private Compilation annotated(String value) {
    return compilation(value).classPath(jar);
  }

  private Compilation compilation(String value) {
    return new Compilation(compiler, folder)
        .unclaimed()
        .source(
            "com/acme/package-info.java",
            "@dev.statute.GenerateExceptionHandler" + value + "\npackage com.acme;\n");
  }

  private Compilation withJar() {
    return new Compilation(compiler, folder).unclaimed().classPath(jar);
  }
}
