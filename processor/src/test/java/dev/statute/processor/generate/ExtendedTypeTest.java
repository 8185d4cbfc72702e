package dev.statute.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The hierarchies that a package cannot extend, and the names that it cannot add to one. */
class ExtendedTypeTest {

  @TempDir static Path shared;
  private static Path base;

  @TempDir Path folder;

  @BeforeAll
  static void makeJar() {
    base = Fixture.jar(shared, "ietf.yaml", "nginx.yaml");
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheRootOfAHierarchyCanBeExtended(Compiler compiler) {
    for (String type : List.of("String", "int", "int[]", "dev.statute.http.Http", "a.NoRoot")) {
      Result result =
          extending(compiler, folder.resolve(type), type)
              .source(
                  "a/NoRoot.java",
                  "package a;\n"
                      + "@dev.statute.meta.CatalogueMetadata(vendors = {})\n"
                      + "public class NoRoot {}\n")
              .compile();
      assertThat(result.errors())
          .singleElement()
          .asString()
          .endsWith(
              " is not the generated root of a hierarchy of status codes; name one such as"
                  + " dev.statute.http.StatusCode.class");
      assertThat(result.sources()).isEmpty();
    }
  }

  @Test
  void theErrorIsAtTheExtendedType() {
    assertThat(extending(Compiler.JAVAC, folder, "String").compile().diagnostics())
        .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .singleElement()
        .satisfies(error -> assertThat(error.getLineNumber()).isEqualTo(2))
        .satisfies(error -> assertThat(error.getColumnNumber()).isEqualTo(24));
  }

  @Test
  void theMistakesInTheSpecAreReportedToo() {
    Result result =
        extending(Compiler.JAVAC, folder, "String")
            .spec("joining.yaml", "vendor: acme\ntype: acme\nstatuses: []\n")
            .compile();
    assertThat(result.errors())
        .hasSize(2)
        .anyMatch(message -> message.startsWith("java.lang.String is not the generated root"))
        .anyMatch(message -> message.contains("joining.yaml:2:7: type: "));
    assertThat(result.sources()).isEmpty();
  }

  @Test
  void voidMeansANewHierarchy() {
    Result result = extending(Compiler.JAVAC, folder, "void").compile();
    assertThat(result.errors()).isEmpty();
    assertThat(result.sources()).containsKey("com/example/acme/StatusCode.java");
  }

  @ParameterizedTest
  @EnumSource
  void anUnresolvedTypeIsLeftToTheCompiler(Compiler compiler) {
    Result result = extending(compiler, folder, "Nowhere").compile();
    assertThat(result.errors())
        .isNotEmpty()
        .allMatch(message -> message.contains("Nowhere") && !message.contains("hierarchy"));
    assertThat(result.sources()).isEmpty();
  }

  @Test
  void aHierarchyCannotBeExtendedInItsOwnPackage() {
    Compilation compilation = new Compilation(Compiler.JAVAC, folder).classPath(base);
    Result result =
        Fixture.withExtension(compilation, "dev.statute.http", "dev.statute.http", "joining.yaml")
            .compile();
    assertThat(result.errors())
        .containsExactly(
            "dev.statute.http.StatusCode belongs to this very package; name all spec files in one"
                + " @StatusCatalogue, or generate into another package");
    assertThat(result.sources()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nginx | Acme  | Acme  | joining.yaml:1:9: vendor: the vendor id nginx",
        "acme  | NGINX | Acme  | joining.yaml:2:7: type: the type NGINX",
        "acme  | OkException | Acme | joining.yaml:2:7: type: the type OkException",
        "acme  | Acme  | Nginx | joining.yaml:5:25: phrase: the type"
            + " NginxClientClosedRequestException"
      })
  void aNameOfTheHierarchyIsTaken(String id, String type, String prefix, String message) {
    String spec =
        "vendor: %s\n"
            + "type: %s\n"
            + "prefix: %s\n"
            + "statuses:\n"
            + "  - {code: 461, phrase: Client Closed Request}\n";
    for (Compiler compiler : Compiler.values()) {
      Path run = folder.resolve(compiler.name());
      Result result =
          extending(compiler, run, "dev.statute.http.StatusCode")
              .spec("joining.yaml", String.format(spec, id, type, prefix))
              .compile();
      assertThat(result.errors())
          .singleElement()
          .asString()
          .contains(message + " is already used by dev.statute.http; ");
      assertThat(result.sources()).isEmpty();
    }
  }

  @Test
  void theRegistryCannotBeAddedLater() {
    Path own = folder.resolve("own");
    Fixture.withCatalogue(new Compilation(Compiler.JAVAC, own), "own.http", "nginx.yaml").compile();
    Compilation compilation =
        new Compilation(Compiler.JAVAC, folder).classPath(own.resolve("classes"));
    Result result =
        Fixture.withExtension(compilation, "com.example.acme", "own.http", "ietf.yaml").compile();
    assertThat(result.errors())
        .singleElement()
        .asString()
        .contains(
            "ietf.yaml:2:9: vendor: the vendor id ietf is already used by the registry, which a"
                + " catalogue with extend cannot define; choose another name");
  }

  private static Compilation extending(Compiler compiler, Path folder, String type) {
    return new Compilation(compiler, folder)
        .classPath(base)
        .spec("joining.yaml", Fixture.resource("specs/joining.yaml"))
        .source(
            "com/example/acme/package-info.java",
            "@dev.statute.StatusCatalogue(spec = \"joining.yaml\",\n        extend = "
                + type
                + ".class)\npackage com.example.acme;\n");
  }
}
