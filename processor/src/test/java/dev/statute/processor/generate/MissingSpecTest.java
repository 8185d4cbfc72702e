package dev.statute.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.statute.processor.output.Anchor;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Result;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The error about a spec file that is in none of its places. */
class MissingSpecTest extends SpecPlaces {

  @Test
  void theErrorListsEachPlace() throws IOException {
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
            "META-INF/statute/nowhere.yaml in folders on the class path (javac does not open"
                + " META-INF in its jars)",
            "META-INF/statute/nowhere.yaml on the processor path");
    assertThat(result.sources()).isEmpty();
  }

  /** With a spec in each place that a compiler without a source path does not know. */
  @ParameterizedTest
  @EnumSource
  void withoutASourcePathTheErrorListsThePlacesOfSourcesAsNotLookedAt(Compiler compiler)
      throws IOException {
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
            "META-INF/statute/acme.yaml in folders on the class path (javac does not open META-INF"
                + " in its jars)",
            "META-INF/statute/acme.yaml on the processor path",
            "not searched, because the compiler's source path has no"
                + " com/example/http/package-info.java: the folder of that file, and the folders"
                + " statute and resources beside its source root");
    assertThat(result.sources()).isEmpty();
  }

  /** As in an IDE that lets processors read the class output only. */
  @Test
  void aPlaceThatTheCompilerDoesNotOpenIsListedAsNotSearched() throws IOException {
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
            "  acme.yaml on the class path (not searched: the compiler does not open it)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"acme.yml", "Acme.yaml", "amce.yaml"})
  void aSpecOfASimilarNameIsSuggested(String there) throws IOException {
    Files.move(spec("statute/http", "Found"), folder.resolve("statute/http").resolve(there));
    assertThat(compilation(Compiler.JAVAC, "http/acme.yaml").compile().refusal(PLACE))
        .contains("its folder>; did you mean \"http/" + there + "\"?\n");
  }

  @Test
  void theExtensionIsSuggestedForANameWithoutIt() throws IOException {
    spec("statute", "Found");
    assertThat(compilation(Compiler.JAVAC, "acme").compile().refusal(PLACE))
        .contains("its folder>; did you mean \"acme.yaml\"?\n");
  }

  @Test
  void noOtherFileIsSuggested() throws IOException {
    Files.move(spec("statute", "Found"), folder.resolve("statute/acme.java"));
    Files.createDirectories(folder.resolve("resources/acme.yaml"));
    assertThat(compilation(Compiler.JAVAC, "acme.yaml").compile().refusal(PLACE))
        .contains(folder.resolve("resources/acme.yaml") + " (this is a folder)")
        .doesNotContain("did you mean");
  }

  @Test
  void theMistakesInOtherSpecsAreReportedToo() throws IOException {
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
  void nothingIsGeneratedIfOneOfTheSpecsIsMissing() throws IOException {
    spec("statute", "Found");
    named(Compiler.JAVAC, "{\"nowhere.yaml\", \"acme.yaml\"}")
        .option("-sourcepath")
        .option(folder.resolve("src").toString())
        .compile()
        .refusal("1:38");
  }

  /** The lines of the only error, without the spaces that javac puts before them. */
  private static List<String> lines(Result result) {
    return result.refusal(PLACE).lines().map(String::strip).toList();
  }
}
