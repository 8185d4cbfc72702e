package dev.statute.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.statute.processor.output.Anchor;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a spec file is looked for, and what is said if it is nowhere. */
class SpecLocationTest {

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

  /** Where the package names the file. */
  private static final String PLACE = "1:37";

  @TempDir Path folder;

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
        .contains("(javac opens no META-INF of its jars)");
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

  @Test
  void aMissingSpecIsAnErrorWithAllPlacesLookedAt() throws IOException {
    Files.createDirectories(folder.resolve("option/one"));
    Result result = compilation(Compiler.JAVAC, "nowhere.yaml").compile();
    assertThat(lines(result))
        .containsExactly(
            "there is no spec file \"nowhere.yaml\"; put it in one of the places below, or set the"
                + " option -Astatute.specDir=<absolute path of its folder>",
            folder.resolve("option/one/nowhere.yaml").toString(),
            folder.resolve("option/two/nowhere.yaml") + " (there is no such folder)",
            folder.resolve("src/com/example/http/nowhere.yaml").toString(),
            folder.resolve("statute/nowhere.yaml") + " (there is no such folder)",
            folder.resolve("resources/nowhere.yaml") + " (there is no such folder)",
            folder.resolve("classes/nowhere.yaml") + " (in the class output)",
            "nowhere.yaml on the class path",
            "META-INF/statute/nowhere.yaml in folders of the class path (javac opens no META-INF of"
                + " its jars)",
            "META-INF/statute/nowhere.yaml on the processor path");
    assertThat(result.sources()).isEmpty();
  }

  /** With a spec in each place that a compiler without a source path does not tell. */
  @ParameterizedTest
  @EnumSource
  void aCompilerWithoutASourcePathIsSaidNotToTellTheSources(Compiler compiler) throws IOException {
    spec("src/com/example/http", "Package");
    spec("statute", "Statute");
    spec("resources", "Resources");
    Result result =
        new Compilation(compiler, folder)
            .source("com/example/http/package-info.java", packageInfo("\"acme.yaml\""))
            .compile();
    assertThat(lines(result))
        .containsExactly(
            "there is no spec file \"acme.yaml\", and the compiler does not show where the sources"
                + " are; set the option -Astatute.specDir=<absolute path of its folder>, or put it"
                + " in one of the places below",
            compiler == Compiler.ECJ
                ? "acme.yaml in the class output"
                : folder.resolve("classes/acme.yaml") + " (in the class output)",
            "acme.yaml on the class path",
            "META-INF/statute/acme.yaml in folders of the class path (javac opens no META-INF of"
                + " its jars)",
            "META-INF/statute/acme.yaml on the processor path",
            "not looked at, as the compiler's source path has no"
                + " com/example/http/package-info.java: its folder, and ../statute and ../resources"
                + " of its source root");
    assertThat(result.sources()).isEmpty();
  }

  /** As in an IDE that lets processors read the class output only. */
  @Test
  void aPlaceThatTheCompilerDoesNotOpenIsNotSaidToBeLookedAt() throws IOException {
    Filer filer =
        (Filer)
            Proxy.newProxyInstance(
                Filer.class.getClassLoader(),
                new Class<?>[] {Filer.class},
                (proxy, method, arguments) -> {
                  throw arguments[0] == StandardLocation.CLASS_OUTPUT
                      ? new FileNotFoundException()
                      : new IllegalArgumentException();
                });
    SpecSearch search = new SpecSearch("acme.yaml");
    assertThat(new SpecLocator(filer, "com.example.http", List.of()).find(search)).isEmpty();
    assertThat(search.mistake(new Anchor.OfValue(null, null, null)).text().lines())
        .startsWith(
            "there is no spec file \"acme.yaml\", and the compiler does not show where the sources"
                + " are; set the option -Astatute.specDir=<absolute path of its folder>, or put it"
                + " in one of the places below",
            "  acme.yaml in the class output",
            "  acme.yaml on the class path (not looked at: the compiler does not open it)");
  }

  @ParameterizedTest
  @EnumSource
  void aRelativeFolderIsFoundFromTheWorkingDirectoryAndSaidToBe(Compiler compiler)
      throws IOException {
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

  @ParameterizedTest
  @ValueSource(strings = {"acme.yml", "Acme.yaml", "amce.yaml"})
  void aSpecOfASimilarNameIsSuggested(String there) throws IOException {
    Files.move(spec("statute/http", "Found"), folder.resolve("statute/http").resolve(there));
    assertThat(compilation(Compiler.JAVAC, "http/acme.yaml").compile().refusal(PLACE))
        .contains("its folder>; did you mean \"http/" + there + "\"?\n");
  }

  @Test
  void aNameWithoutItsExtensionIsSuggestedWithIt() throws IOException {
    spec("statute", "Found");
    assertThat(compilation(Compiler.JAVAC, "acme").compile().refusal(PLACE))
        .contains("its folder>; did you mean \"acme.yaml\"?\n");
  }

  @Test
  void theMistakesOfTheSpecsThatAreThereAreSaidWithTheMissingOne() throws IOException {
    spec("statute", "4XX");
    Result result =
        named(Compiler.JAVAC, "{\"nowhere.yaml\", \"acme.yaml\"}")
            .option("-sourcepath")
            .option(folder.resolve("src").toString())
            .compile();
    assertThat(result.errors())
        .hasSize(2)
        .anyMatch(message -> message.startsWith("there is no spec file \"nowhere.yaml\""))
        .anyMatch(message -> message.contains("acme.yaml:4:25: phrase: "));
    assertThat(result.sources()).isEmpty();
  }

  @Test
  void nothingIsGeneratedFromTheSpecsThatAreThereIfOneIsMissing() throws IOException {
    spec("statute", "Found");
    named(Compiler.JAVAC, "{\"nowhere.yaml\", \"acme.yaml\"}")
        .option("-sourcepath")
        .option(folder.resolve("src").toString())
        .compile()
        .refusal("1:38");
  }

  @Test
  void noOtherFileIsSuggested() throws IOException {
    Files.move(spec("statute", "Found"), folder.resolve("statute/acme.java"));
    Files.createDirectories(folder.resolve("resources/acme.yaml"));
    assertThat(compilation(Compiler.JAVAC, "acme.yaml").compile().refusal(PLACE))
        .contains(folder.resolve("resources/acme.yaml") + " (this is a folder)")
        .doesNotContain("did you mean");
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
  void aNameThatIsNoRelativePathEverywhereIsRefused(String name) {
    assertThat(compilation(Compiler.JAVAC, name).compile().refusal(PLACE))
        .contains("is not a portable relative path; write one without .. and with / between");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a../b#c .yaml", "..a.yaml", "%41.yaml", "console.yaml", "com.yaml", "acme.con"})
  void aNameWithDotsAndSignsIsARelativePath(String name) {
    assertThat(compilation(Compiler.JAVAC, name).compile().refusal(PLACE))
        .startsWith("there is no spec");
  }

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

  @Test
  void anUnresolvedNameIsLeftToTheCompiler() {
    assertThat(named(Compiler.JAVAC, "Missing.SPEC").compile().errors())
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

  private static String text(String phrase) {
    return "vendor: acme\ntype: Acme\nstatuses:\n  - {code: 461, phrase: " + phrase + "}\n";
  }

  /** The lines of the only error, without the spaces that javac puts before them. */
  private static List<String> lines(Result result) {
    return result.refusal(PLACE).lines().map(String::strip).toList();
  }

  private static String packageInfo(String specs) {
    return "@dev.statute.StatusCatalogue(spec = " + specs + ")\npackage com.example.http;\n";
  }

  private Path spec(String place, String phrase) throws IOException {
    Path target = Files.createDirectories(folder.resolve(place));
    return Files.writeString(target.resolve("acme.yaml"), text(phrase));
  }

  private Path jar(String entry, String phrase) throws IOException {
    Path jar = folder.resolve("spec.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry(entry));
      out.write(text(phrase).getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  /** A compilation in which a spec can be in each place that the compiler tells. */
  private Compilation compilation(Compiler compiler, String name) {
    String dirs = folder.resolve("option/one") + File.pathSeparator + folder.resolve("option/two");
    Compilation compilation =
        named(compiler, "\"" + name + "\"").option("-Astatute.specDir=" + dirs);
    Path processorPath = folder.resolve("processorpath");
    return Files.exists(processorPath) ? compilation.processorPath(processorPath) : compilation;
  }

  private Compilation named(Compiler compiler, String specs) {
    return new Compilation(compiler, folder)
        .source("com/example/http/package-info.java", packageInfo(specs))
        .option("-sourcepath")
        .option(folder.resolve("src").toString())
        .classPath(folder.resolve("classpath"));
  }
}
