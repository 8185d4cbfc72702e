package dev.statute.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.Returns;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.ConstantGenerator;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Status codes of the user that join the hierarchy of another package. */
class ExtensionTest {

  @TempDir static Path shared;
  private static Path base;
  private static Path acme;

  @TempDir Path folder;

  @BeforeAll
  static void makeJars() {
    base = Fixture.jar(shared.resolve("base"), "ietf.yaml", "nginx.yaml");
    acme =
        Fixture.jar(
            shared.resolve("acme.jar"),
            Fixture.compiled(extension(Compiler.JAVAC, shared.resolve("acme"), "joining.yaml")));
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheTypesOfTheNewVendorsAreGenerated(Compiler compiler) {
    Result result = extension(compiler, folder, "joining.yaml").compile();
    assertThat(result.errors()).isEmpty();
    assertThat(result.warnings()).isEmpty();
    assertThat(result.sources().keySet())
        .containsExactly(
            "com/example/acme/Acme.java",
            "com/example/acme/AcmeGoneFishingException.java",
            "com/example/acme/AcmeNotTodayException.java",
            "com/example/acme/TypedConstants.java");
  }

  @Test
  void theNewCodesAreUsedLikeTheRegisteredOnes() throws Exception {
    Result result =
        new Compilation(Compiler.JAVAC, folder)
            .classPath(base)
            .classPath(acme)
            .source("Client.java", Fixture.resource("extension/Client.java"))
            .compile();
    assertThat(result.errors()).isEmpty();
    assertThat(result.warnings()).isEmpty();
    try (URLClassLoader loader = loader(base, acme, result.classes())) {
      assertThat((Iterable<?>) loader.loadClass("Client").getMethod("wrong").invoke(null))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHolderInAnotherJarMakesItsCodesValid(Compiler compiler) {
    Result result =
        client(compiler, "@TargetVendor(com.example.acme.Acme.class)", "461, 405, 499, 462")
            .compile();
    assertThat(result.errors())
        .hasSize(2)
        .anyMatch(
            message ->
                message.startsWith(
                    "[foreign-status] 499 is not defined for the target vendors (ietf, acme; "))
        .anyMatch(message -> message.startsWith("[unknown-status] 462 "));
  }

  @Test
  void theOptionNamesAHolderInAnotherJarByItsQualifiedName() {
    assertThat(
            client(Compiler.JAVAC, "", "461, 405")
                .option("-Astatute.vendors=com.example.acme.Acme,nginx")
                .compile()
                .errors())
        .isEmpty();
  }

  @Test
  void theIdIsKnownWhereAHolderLeadsToIt() {
    Result unknown = client(Compiler.JAVAC, "", "200").option("-Astatute.vendors=acme").compile();
    assertThat(unknown.errors())
        .containsExactly(
            "statute: the option -Astatute.vendors names the unknown vendor \"acme\"; write one of"
                + " ietf, nginx, or the qualified name of the generated type of any vendor");
    Result known =
        client(Compiler.JAVAC, "", "461")
            .source(
                "B.java",
                "import dev.statute.*;\n@TargetVendor(com.example.acme.Acme.class)\nclass B {}\n")
            .option("-Astatute.vendors=acme")
            .compile();
    assertThat(known.errors()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theIdIsKnownWhereItsTypesAreGenerated(Compiler compiler) {
    Result result =
        extension(compiler, folder, "joining.yaml")
            .source("A.java", "class A {\n  @dev.statute.Returns({461, 462}) void a() {}\n}\n")
            .option("-Astatute.vendors=acme")
            .compile();
    assertThat(result.errors()).singleElement().asString().startsWith("[unknown-status] 462 ");
  }

  @ParameterizedTest
  @EnumSource
  void aHierarchyThatIsGeneratedInTheSameCompilationIsWaitedFor(Compiler compiler) {
    Compilation compilation = new Compilation(compiler, folder);
    Fixture.withExtension(compilation, "a.acme", "com.example.http", "joining.yaml");
    Fixture.withCatalogue(compilation, "com.example.http", "ietf.yaml");
    Result result =
        compilation
            .source(
                "A.java",
                "import dev.statute.*;\n"
                    + "@TargetVendor(a.acme.Acme.class)\n"
                    + "class A {\n"
                    + "  @Returns({a.acme.Acme.Code.NOT_TODAY, com.example.http.Http.Code.OK, 462})"
                    + " void a() {}\n"
                    + "}\n")
            .compile();
    assertThat(result.errors()).singleElement().asString().startsWith("[unknown-status] 462 ");
    assertThat(result.sources()).containsKey("a/acme/AcmeNotTodayException.java");
  }

  @Test
  void specNamesThatAnotherProcessorGeneratesAreWaitedFor() {
    Result result =
        new Compilation(Compiler.JAVAC, folder)
            .spec("joining.yaml", Fixture.resource("specs/joining.yaml"))
            .processor(
                new ConstantGenerator("com.example", "SpecNames", "String SPEC = \"joining.yaml\""))
            .source(
                "com/example/package-info.java",
                "@dev.statute.StatusCatalogue(spec = com.example.SpecNames.SPEC)\n"
                    + "package com.example;\n")
            .compile();
    assertThat(result.errors()).isEmpty();
    assertThat(result.sources()).containsKey("com/example/Acme.java");
  }

  @Test
  void modulesSeeTheNewCodes() throws Exception {
    Path modules = Files.createDirectories(folder.resolve("modules"));
    Fixture.jar(modules.resolve("dev.statute.jar"), Fixture.location(Returns.class));
    Files.copy(base, modules.resolve("dev.statute.http.jar"));
    Result own =
        extension(Compiler.JAVAC, folder.resolve("own"), "joining.yaml")
            .source(
                "module-info.java",
                "module acme {\n  requires transitive dev.statute.http;\n  requires dev.statute;\n"
                    + "  exports com.example.acme;\n}\n")
            .modulePath(modules)
            .option("-Xlint:-requires-automatic,-requires-transitive-automatic")
            .compile();
    assertThat(own.errors()).isEmpty();
    assertThat(own.warnings()).isEmpty();
    Fixture.jar(modules.resolve("acme.jar"), own.classes());
    Result client =
        new Compilation(Compiler.JAVAC, folder.resolve("client"))
            .source(
                "module-info.java",
                "module client {\n  requires acme;\n  requires dev.statute;\n}\n")
            .source(
                "client/A.java",
                "package client;\n"
                    + "import dev.statute.*;\n"
                    + "@TargetVendor(com.example.acme.Acme.class)\n"
                    + "class A {\n"
                    + "  @Returns({461, 405, 462}) void a() {}\n"
                    + "}\n")
            .modulePath(modules)
            .option("-Xlint:-requires-automatic")
            .compile();
    assertThat(client.errors()).singleElement().asString().startsWith("[unknown-status] 462 ");
  }

  private static Compilation extension(Compiler compiler, Path folder, String spec) {
    Compilation compilation = new Compilation(compiler, folder).classPath(base);
    return Fixture.withExtension(compilation, "com.example.acme", "dev.statute.http", spec);
  }

  private Compilation client(Compiler compiler, String target, String codes) {
    return new Compilation(compiler, folder)
        .classPath(base)
        .classPath(acme)
        .source(
            "A.java",
            "import dev.statute.*;\n"
                + target
                + "\nclass A {\n  @Returns({"
                + codes
                + "}) void a() {}\n}\n");
  }

  private static URLClassLoader loader(Path... entries) throws IOException {
    URL[] urls = new URL[entries.length];
    for (int i = 0; i < entries.length; i++) {
      urls[i] = entries[i].toUri().toURL();
    }
    return new URLClassLoader(urls, ExtensionTest.class.getClassLoader());
  }
}
