package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.Compilation.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecLocationTest {

  private static final String SPEC =
      "vendor: acme\ntype: Acme\nstatuses:\n  - {code: 461, phrase: %s}\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/com/example/http",
        "statute",
        "resources",
        "classes",
        "classpath",
        "classpath/META-INF/statute"
      })
  void aSpecIsFoundInEachOfItsPlaces(String place) throws IOException {
    spec(place, "Found");
    Result result = compile("acme.yaml");
    assertThat(result.errors()).isEmpty();
    assertThat(result.sources()).containsKey("com/example/http/AcmeFoundException.java");
  }

  @Test
  void theFirstPlaceWinsAndTheOptionComesFirst() throws IOException {
    spec("one", "One");
    spec("two", "Two");
    spec("src/com/example/http", "Three");
    String dirs =
        folder.resolve("none")
            + java.io.File.pathSeparator
            + folder.resolve("one")
            + java.io.File.pathSeparator
            + folder.resolve("two");
    Result result = compilation("acme.yaml").option("-Astatute.specDir=" + dirs).compile();
    assertThat(result.sources()).containsKey("com/example/http/AcmeOneException.java");
  }

  @Test
  void aSpecOnTheProcessorPathIsFoundByItsName() {
    assertThat(compile("on-processor-path.yaml").sources())
        .containsKey("com/example/http/OnPath.java");
  }

  @Test
  void aFolderInANameWithSpacesAndSignsIsFine() throws IOException {
    spec("src/com/example/http/a b#c%20", "Found");
    assertThat(compile("a b#c%20/acme.yaml").errors()).isEmpty();
  }

  @Test
  void aMissingSpecIsAnErrorThatNamesThePlacesTried() {
    Result result = compile("nowhere.yaml");
    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith(
            "there is no spec file \"nowhere.yaml\"; put it in one of these places, or name its folder with"
                + " -Astatute.specDir=: ")
        .contains(
            folder.resolve("src/com/example/http/nowhere.yaml").toString(),
            folder.resolve("statute/nowhere.yaml").toString(),
            folder.resolve("resources/nowhere.yaml").toString(),
            "the class output, the class path, META-INF/statute/ on the class path,"
                + " META-INF/statute/ on the processor path");
    assertThat(result.sources()).isEmpty();
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
        "c:b.yaml"
      })
  void aNameThatIsNoRelativePathIsRefused(String name) {
    assertThat(compile(name).errors())
        .singleElement()
        .asString()
        .contains("is not named by a relative path with / between its folders; write one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a../b#c .yaml", "..a.yaml", "%41.yaml"})
  void aNameWithDotsAndSignsIsARelativePath(String name) {
    assertThat(compile(name).errors()).singleElement().asString().startsWith("there is no spec");
  }

  @Test
  void aPackageHasToNameASpec() {
    assertThat(named("{}").compile().errors())
        .containsExactly("no spec file is named; name at least one, such as \"acme.yaml\"");
  }

  @Test
  void aSpecNamedTwiceIsOneError() throws IOException {
    spec("src/com/example/http", "Found");
    assertThat(named("{\"acme.yaml\", \"acme.yaml\"}").compile().errors())
        .containsExactly("the spec file \"acme.yaml\" is named twice; name it once");
  }

  @Test
  void anUnresolvedNameIsLeftToTheCompiler() {
    assertThat(named("Missing.SPEC").compile().errors())
        .isNotEmpty()
        .noneMatch(message -> message.contains("spec file"));
  }

  @Test
  void aPackageWithoutAnySpecDoesNotStopTheEclipseCompiler() {
    Result result =
        new Compilation(Compiler.ECJ, folder)
            .source(
                "com/example/http/package-info.java",
                "@dev.statute.StatusCatalogue\npackage com.example.http;\n")
            .compile();
    assertThat(result.errors()).singleElement().asString().contains("must define the attribute");
  }

  @Test
  void nothingIsGeneratedFromSpecsOfWhichOneHasAMistake() throws IOException {
    spec("src/com/example/http", "4XX");
    Compilation compilation =
        Fixture.withCatalogue(
            new Compilation(Compiler.JAVAC, folder), "com.example.other", "ietf.yaml");
    Result result =
        compilation
            .source(
                "com/example/http/package-info.java",
                "@dev.statute.StatusCatalogue(\n    spec = {\"ietf.yaml\",\n      \"acme.yaml\"})\npackage com.example.http;\n")
            .option("-sourcepath")
            .option(folder.resolve("src").toString())
            .compile();
    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith(
            folder.resolve("src/com/example/http/acme.yaml")
                + ":4:25: phrase: no Java name can be made");
    assertThat(
            result.diagnostics().stream()
                .filter(d -> d.getKind() == javax.tools.Diagnostic.Kind.ERROR))
        .singleElement()
        .satisfies(error -> assertThat(error.getLineNumber()).isEqualTo(3))
        .satisfies(error -> assertThat(error.getColumnNumber()).isEqualTo(7));
    assertThat(result.sources().keySet()).allMatch(name -> name.startsWith("com/example/other/"));
  }

  private void spec(String place, String phrase) throws IOException {
    Path target = folder.resolve(place);
    Files.createDirectories(target);
    Files.writeString(target.resolve("acme.yaml"), String.format(SPEC, phrase));
  }

  private Result compile(String name) {
    return compilation(name).compile();
  }

  private Compilation compilation(String name) {
    return named("\"" + name + "\"");
  }

  private Compilation named(String specs) {
    return new Compilation(Compiler.JAVAC, folder)
        .source(
            "com/example/http/package-info.java",
            "@dev.statute.StatusCatalogue(spec = " + specs + ")\npackage com.example.http;\n")
        .option("-sourcepath")
        .option(folder.resolve("src").toString())
        .classPath(folder.resolve("classpath"));
  }
}
