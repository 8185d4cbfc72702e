package dev.statute.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.CatalogueInAJar;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.LastRound;
import dev.statute.processor.testing.Result;
import dev.statute.processor.testing.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Code that is compiled with a vendor that another version of Statute has generated. */
class OtherVersionTest extends CatalogueInAJar {

  private static final String USE =
      """
      @dev.statute.TargetVendor({com.old.Acme.class, com.old.Other.class})
      class A {
        @dev.statute.Returns({200, 461, 789}) void a() {}
        @dev.statute.Returns(1) void b() {}
      }
      """;

  private static final String HANDLER =
      """
      @jakarta.ws.rs.Path("/")
      class A {
        @jakarta.ws.rs.GET public String find() { return ""; }
      }
      """;

  /** Version 0.1.0 had no format, and described each code on its constant. */
  @ParameterizedTest
  @EnumSource
  void theFirstFormatIsRefusedOnce(Compiler compiler) throws IOException {
    assertThat(compile(compiler, vendors("", ""), USE).errors())
        .containsExactly(refused("com.old.Acme"));
  }

  @ParameterizedTest
  @EnumSource
  void aLaterFormatIsRefused(Compiler compiler) throws IOException {
    Path later = vendors("int format(); String[] statuses();", ", format = 2, statuses = \"A\"");
    assertThat(compile(compiler, later, USE).errors()).containsExactly(refused("com.old.Acme"));
  }

  @ParameterizedTest
  @EnumSource
  void aVendorThatOnlyAnOptionNamesIsRefused(Compiler compiler) throws IOException {
    Result result =
        client(compiler, vendors("", ""))
            .option("-Astatute.vendors=com.old.Other")
            .source("A.java", "class A {\n  @dev.statute.Returns(1) void a() {}\n}\n")
            .compile();
    assertThat(result.errors()).containsExactly(refused("com.old.Other"));
  }

  @ParameterizedTest
  @EnumSource
  void theReadyMadeCatalogueOfAnotherVersionIsRefused(Compiler compiler) throws IOException {
    Path old = catalogue();
    Compilation compilation = new Compilation(compiler, folder.resolve("client")).classPath(old);
    assertThat(
            compilation
                .source("A.java", "class A {\n  @dev.statute.Returns(200) void a() {}\n}\n")
                .compile()
                .errors())
        .containsExactly(refused("dev.statute.http.Http"));
  }

  /** Without an annotation of Statute, nobody asks for the checks. */
  @Test
  void itIsAWarningIfOnlyAFrameworkHasHandlers() throws IOException {
    Result result =
        new Compilation(Compiler.JAVAC, folder.resolve("client"))
            .classPath(catalogue())
            .source("A.java", HANDLER)
            .compile();
    assertThat(result.errors()).isEmpty();
    assertThat(result.warnings()).contains(refused("dev.statute.http.Http"));
  }

  @Test
  void itIsNoMatterIfThereIsNothingToCheck() throws IOException {
    Result result =
        new Compilation(Compiler.JAVAC, folder.resolve("client"))
            .classPath(catalogue())
            .source("A.java", "class A {}\n")
            .compile();
    assertThat(result.diagnostics()).isEmpty();
  }

  private static String refused(String holder) {
    return ("statute: %1$s has the format of another version of Statute, so nothing is checked; use"
            + " one version for the processor and for the dependency that %1$s comes from, or"
            + " generate it again")
        .formatted(holder);
  }

  private Result compile(Compiler compiler, Path old, String source) {
    return client(compiler, old).source("A.java", source).compile();
  }

  private Compilation client(Compiler compiler, Path old) {
    return new Compilation(compiler, folder.resolve("client")).classPath(jar).classPath(old);
  }

  /** The ready-made catalogue as 0.1.0 generated it. */
  private Path catalogue() throws IOException {
    Compilation compilation =
        other("")
            .source(
                "dev/statute/meta/CatalogueMetadata.java",
                "package dev.statute.meta;\n"
                    + "public @interface CatalogueMetadata { Class<?>[] vendors(); }\n")
            .source(
                "dev/statute/http/StatusCode.java",
                "package dev.statute.http;\n"
                    + "@dev.statute.meta.CatalogueMetadata(vendors = Http.class)\n"
                    + "public abstract class StatusCode {}\n");
    return compiled(vendor(compilation, "dev.statute.http.Http", ""));
  }

  /**
   * Two vendors as another version generates them.
   *
   * @param members the members of {@code VendorMetadata} that 0.1.0 did not have
   * @param values their values
   */
  private Path vendors(String members, String values) throws IOException {
    Compilation compilation = other(members).classPath(jar);
    for (String name : List.of("com.old.Acme", "com.old.Other")) {
      vendor(compilation, name, values);
    }
    return compiled(compilation);
  }

  private Compilation other(String members) {
    return new Compilation(Compiler.JAVAC, folder.resolve("old"))
        .without("annotations")
        .onlyProcessor(new LastRound(elements -> {}))
        .source(
            "dev/statute/meta/VendorMetadata.java",
            """
            package dev.statute.meta;
            public @interface VendorMetadata {
              String id(); String title(); Class<?> catalogue(); String spec(); String sha256();
              int[] replaces() default {}; %s
            }
            """
                .formatted(members));
  }

  private static Compilation vendor(Compilation compilation, String name, String values) {
    int dot = name.lastIndexOf('.');
    return compilation.source(
        name.replace('.', '/') + ".java",
        """
        package %s;
        @dev.statute.meta.VendorMetadata(
            id = "ietf", title = "", catalogue = dev.statute.http.StatusCode.class, spec = "",
            sha256 = ""%s)
        public final class %s {}
        """
            .formatted(name.substring(0, dot), values, name.substring(dot + 1)));
  }

  /** Without the annotations: the client has those of this version. */
  private static Path compiled(Compilation compilation) throws IOException {
    Path classes = Fixture.compiled(compilation);
    TemporaryFolder.delete(classes.resolve("dev/statute/meta"));
    return classes;
  }
}
