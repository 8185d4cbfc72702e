package dev.statute.processor.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.CatalogueInAJar;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The vendors that {@code @TargetVendor} names. */
class TargetReaderTest extends CatalogueInAJar {

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
  void thePackageNamesTheTargetsEvenIfItIsNotCompiledAgain() {
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
  void aTypeThatIsNoHolderIsAnErrorAtItsPlace() {
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
}
