package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.Compilation.Result;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles the sources in {@code checks/} and compares what the compilers say with the markers in
 * them. A line without a marker has to stay clean.
 */
class MarkerTest {

  private static final List<String> SOURCES =
      List.of(
          "InvalidStatus", "UnknownStatus", "ForeignStatus", "InterimStatus", "DuplicateStatus");
  private static final String[] SPECS = {"ietf.yaml", "nginx.yaml", "extra.yaml"};

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayWithTheCatalogueInAJar() {
    Path jar = Fixture.jar(folder.resolve("catalogue"), SPECS);
    return cases((compiler, source) -> compilation(compiler, source, "jar").classPath(jar));
  }

  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayWithTheCatalogueFromTheSameCompilation() {
    return cases(
        (compiler, source) ->
            Fixture.withCatalogue(
                compilation(compiler, source, "same"), "dev.statute.http", SPECS));
  }

  @Test
  void everyCheckHasAMarker() {
    String all = SOURCES.stream().map(MarkerTest::text).reduce("", String::concat);
    assertThat(Check.values())
        .allSatisfy(check -> assertThat(all).contains(": [" + check.id() + "] "));
  }

  private interface Setting {
    Compilation compilation(Compiler compiler, String source);
  }

  private Stream<DynamicTest> cases(Setting setting) {
    return Arrays.stream(Compiler.values())
        .flatMap(
            compiler ->
                SOURCES.stream()
                    .map(
                        source ->
                            DynamicTest.dynamicTest(
                                source + " in " + compiler,
                                () ->
                                    verify(setting.compilation(compiler, source), text(source)))));
  }

  private Compilation compilation(Compiler compiler, String source, String setting) {
    return new Compilation(compiler, folder.resolve(setting + compiler + source))
        .source("com/example/" + source + ".java", text(source));
  }

  private static void verify(Compilation compilation, String source) {
    Result result = compilation.compile();
    List<String> said =
        result.diagnostics().stream()
            .filter(
                d -> d.getKind() == Diagnostic.Kind.ERROR || d.getKind() == Diagnostic.Kind.WARNING)
            .map(d -> d.getLineNumber() + " " + d.getKind() + " " + d.getMessage(Locale.ROOT))
            .toList();
    assertThat(said).containsExactlyInAnyOrderElementsOf(Markers.expected(source));
    assertThat(result.success())
        .isEqualTo(said.stream().noneMatch(message -> message.contains(" ERROR ")));
  }

  private static String text(String source) {
    return Fixture.resource("checks/" + source + ".java");
  }
}
