package dev.statute.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Result;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names by which a package can name its spec files. */
class SpecNameTest extends SpecPlaces {

  @Test
  void aPackageHasToNameASpec() {
    assertThat(named(Compiler.JAVAC, "{}").compile().refusal(PLACE))
        .isEqualTo("no spec file is named; name at least one, such as \"acme.yaml\"");
  }

  @Test
  void aSpecNamedTwiceIsOneError() throws IOException {
    spec("src/com/example/http", "Found");
    assertThat(named(Compiler.JAVAC, "{\"acme.yaml\", \"acme.yaml\"}").compile().refusal("1:51"))
        .isEqualTo("the spec file \"acme.yaml\" is named twice; remove one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../acme.yaml",
        "/acme.yaml",
        "a/../../b.yaml",
        "a\\\\b.yaml",
        "",
        "a\\0b.yaml",
        "a/./b.yaml",
        "c:b.yaml",
        "CON.yaml",
        "aux",
        "nul .yaml",
        "lpt1/acme.yaml",
        "http/Com9.a.yaml"
      })
  void aNameThatIsNotAPortableRelativePathIsRefused(String name) {
    assertThat(compilation(Compiler.JAVAC, name).compile().refusal(PLACE))
        .contains("is not a portable relative path; write one without .. and with / between");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a../b#c .yaml", "..a.yaml", "%41.yaml", "console.yaml", "com.yaml", "acme.con"})
  void aNameWithDotsAndSignsIsAccepted(String name) {
    assertThat(compilation(Compiler.JAVAC, name).compile().refusal(PLACE))
        .startsWith("there is no spec");
  }

  @Test
  void anUnresolvedNameIsLeftToTheCompiler() {
    assertThat(named(Compiler.JAVAC, "Missing.SPEC").compile().errors())
        .isNotEmpty()
        .noneMatch(message -> message.contains("spec file"));
  }

  @Test
  void anAnnotationWithoutSpecsDoesNotStopTheEclipseCompiler() {
    Result result =
        new Compilation(Compiler.ECJ, folder)
            .source(
                "com/example/http/package-info.java",
                "@dev.statute.StatusCatalogue\npackage com.example.http;\n")
            .compile();
    assertThat(result.errors()).singleElement().asString().contains("must define the attribute");
  }
}
