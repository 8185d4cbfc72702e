package dev.statute.processor.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Elsewhere;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples on the page of each check are compiled with the ready-made catalogue. */
class CheckExamplesTest {

  private static final String CLASS = "\nclass Examples {";

  @TempDir static Path shared;
  private static Path jar;

  @TempDir Path folder;

  /** Those of whole programs are tested in statute-contract. */
  static Stream<Check> checks() {
    return Stream.of(Check.values()).filter(check -> !check.isOfProgram());
  }

  @BeforeAll
  static void makeJar() throws IOException {
    jar = Fixture.catalogue(shared);
  }

  /** With {@code -Dgolden.update=true} the page is written anew, to be read in the diff. */
  @Tag(Elsewhere.TAG)
  @ParameterizedTest
  @MethodSource("checks")
  void javacSaysOfTheBadExampleWhatThePageShows(Check check) throws IOException {
    Page bad = Page.of(check).section("Bad");
    String said = said(bad.block("java"), switchedOn(check));
    if (Boolean.getBoolean("golden.update")) {
      Page.update(Page.path(check), fenced(bad.block("text")), fenced(said));
    }
    assertThat(said).isEqualTo(Page.of(check).section("Bad").block("text"));
  }

  private static String fenced(String output) {
    return "```text\n" + output + "```";
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theGoodExampleCausesNoMessage(Check check) {
    String good = Page.of(check).section("Good").block("java");
    assertThat(said(good, switchedOn(check))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theBadExampleIsSilencedByAnAnnotationOnItsClass(Check check) {
    String bad = Page.of(check).section("Bad").block("java");
    String suppression = "\n@SuppressWarnings(\"statute:" + check.id() + "\")" + CLASS;
    assertThat(bad).containsOnlyOnce(CLASS);
    assertThat(said(bad.replace(CLASS, suppression), switchedOn(check))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theBadExampleIsSilencedByTheOption(Check check) {
    String bad = Page.of(check).section("Bad").block("java");
    assertThat(said(bad, List.of("-Astatute.checks=" + check.id() + ":off"))).isEmpty();
  }

  /** The option by which the page has its check switched on, if it is off by default. */
  private static List<String> switchedOn(Check check) {
    return check.level() == Level.OFF
        ? List.of("-Astatute.checks=" + check.id() + ":warning")
        : List.of();
  }

  private String said(String source, List<String> options) {
    Compilation compilation =
        new Compilation(Compiler.JAVAC, folder).option("-Xlint:-processing").classPath(jar);
    options.forEach(compilation::option);
    return compilation.source("Examples.java", source).compile().printed();
  }
}
