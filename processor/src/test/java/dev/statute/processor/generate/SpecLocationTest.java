package dev.statute.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The places of a spec file, in the order in which they are searched. */
class SpecLocationTest extends SpecPlaces {

  /** All places, the first to be looked at first. */
  private static final List<String> PLACES =
      List.of(
          "option/one",
          "option/two",
          "src/com/example/http",
          "statute",
          "resources",
          "classes",
          "classpath",
          "classpath/META-INF/statute",
          "processorpath/META-INF/statute");

  static Stream<Arguments> eachPlace() {
    return Stream.of(Compiler.values())
        .flatMap(compiler -> PLACES.stream().map(place -> arguments(compiler, place)));
  }

  static Stream<Arguments> eachPlaceAndTheNext() {
    return Stream.of(Compiler.values())
        .flatMap(
            compiler ->
                Stream.iterate(1, i -> i < PLACES.size(), i -> i + 1)
                    .map(i -> arguments(compiler, PLACES.get(i - 1), PLACES.get(i))));
  }

  @ParameterizedTest
  @MethodSource("eachPlace")
  void aSpecIsFoundInEachOfItsPlaces(Compiler compiler, String place) throws IOException {
    spec(place, "Found");
    Result result = compilation(compiler, "acme.yaml").compile();
    assertThat(result.errors()).isEmpty();
    assertThat(result.sources()).containsKey("com/example/http/AcmeFoundException.java");
  }

  @ParameterizedTest
  @MethodSource("eachPlaceAndTheNext")
  void eachPlaceComesBeforeTheNext(Compiler compiler, String place, String next)
      throws IOException {
    spec(place, "First");
    spec(next, "Second");
    Result result = compilation(compiler, "acme.yaml").compile();
    assertThat(result.errors()).isEmpty();
    assertThat(result.sources())
        .containsKey("com/example/http/AcmeFirstException.java")
        .doesNotContainKey("com/example/http/AcmeSecondException.java");
  }

  @ParameterizedTest
  @CsvSource({"JAVAC,acme.yaml", "JAVAC,a/acme.yaml", "ECJ,acme.yaml", "ECJ,a/acme.yaml"})
  void aSpecIsFoundInAJarOnTheClassPath(Compiler compiler, String name) throws IOException {
    Result result = compilation(compiler, name).classPath(jar(name, "Found")).compile();
    assertThat(result.errors()).isEmpty();
    assertThat(result.sources()).containsKey("com/example/http/AcmeFoundException.java");
  }

  @Test
  void onlyTheEclipseCompilerOpensMetaInfOfAJarOnTheClassPath() throws IOException {
    Path jar = jar("META-INF/statute/acme.yaml", "Found");
    assertThat(compilation(Compiler.JAVAC, "acme.yaml").classPath(jar).compile().refusal(PLACE))
        .startsWith("there is no spec file")
        .contains("(javac does not open META-INF in its jars)");
    assertThat(compilation(Compiler.ECJ, "acme.yaml").classPath(jar).compile().errors()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aSpecIsFoundInAJarOnTheProcessorPath(Compiler compiler) throws IOException {
    Path jar = jar("META-INF/statute/acme.yaml", "Found");
    Result result = named(compiler, "\"acme.yaml\"").processorPath(jar).compile();
    assertThat(result.errors()).isEmpty();
    assertThat(result.sources()).containsKey("com/example/http/AcmeFoundException.java");
  }

  @ParameterizedTest
  @EnumSource
  void aMistakeInAJarIsLocatedInTheJar(Compiler compiler) throws IOException {
    Path jar = jar("acme.yaml", "4XX");
    assertThat(compilation(compiler, "acme.yaml").classPath(jar).compile().refusal(PLACE))
        .matches("jar:.*" + Pattern.quote(jar + "!") + "/?acme.yaml:4:25: (?s:.*)");
    jar = jar("META-INF/statute/acme.yaml", "4XX");
    assertThat(
            new Compilation(compiler, folder.resolve("other"))
                .source("com/example/http/package-info.java", packageInfo("\"acme.yaml\""))
                .processorPath(jar)
                .compile()
                .refusal(PLACE))
        .contains(jar + "!/META-INF/statute/acme.yaml:4:25: ");
  }

  @ParameterizedTest
  @EnumSource
  void aRelativeFolderIsResolvedAgainstTheWorkingDirectory(Compiler compiler) throws IOException {
    Path here = Path.of("").toAbsolutePath();
    String relative = here.relativize(spec("relative", "Found").getParent()).toString();
    Compilation compilation =
        new Compilation(compiler, folder).option("-Astatute.specDir=" + relative);
    assertThat(
            compilation
                .source("com/example/http/package-info.java", packageInfo("\"acme.yaml\""))
                .compile()
                .errors())
        .isEmpty();
    assertThat(
            new Compilation(compiler, folder.resolve("other"))
                .option("-Astatute.specDir=" + relative)
                .source("com/example/http/package-info.java", packageInfo("\"nowhere.yaml\""))
                .compile()
                .refusal(PLACE))
        .contains(
            here.resolve(relative).resolve("nowhere.yaml")
                + " (-Astatute.specDir says \""
                + relative
                + "\")\n");
  }

  @ParameterizedTest
  @EnumSource
  void aFolderThatIsNoPathIsOneError(Compiler compiler) {
    Result result =
        new Compilation(compiler, folder)
            .option("-Astatute.specDir=a\0b")
            .source("com/example/http/package-info.java", packageInfo("{\"a.yaml\", \"b.yaml\"}"))
            .compile();
    assertThat(result.refusal(PLACE))
        .isEqualTo(
            "the option -Astatute.specDir names \"a\\u0000b\" (Nul character not allowed), which is"
                + " not a valid path on this system; set it to the absolute path of a folder");
  }

  @Test
  void nothingIsGeneratedIfOneOfTheSpecsHasAMistake() throws IOException {
    spec("src/com/example/http", "4XX");
    Compilation compilation =
        Fixture.withCatalogue(
            new Compilation(Compiler.JAVAC, folder), "com.example.other", "ietf.yaml");
    Result result =
        compilation
            .source(
                "com/example/http/package-info.java",
                "@dev.statute.StatusCatalogue(\n"
                    + "    spec = {\"ietf.yaml\",\n"
                    + "      \"acme.yaml\"})\n"
                    + "package com.example.http;\n")
            .option("-sourcepath")
            .option(folder.resolve("src").toString())
            .compile();
    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith(
            folder.resolve("src/com/example/http/acme.yaml")
                + ":4:25: phrase: found the text \"4XX\", which does not give a Java name, expected"
                + " ");
    assertThat(
            result.diagnostics().stream()
                .filter(d -> d.getKind() == javax.tools.Diagnostic.Kind.ERROR))
        .singleElement()
        .satisfies(error -> assertThat(error.getLineNumber()).isEqualTo(3))
        .satisfies(error -> assertThat(error.getColumnNumber()).isEqualTo(7));
    assertThat(result.sources().keySet()).allMatch(name -> name.startsWith("com/example/other/"));
  }
}
