package dev.statute.processor.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Elsewhere;
import dev.statute.processor.testing.MarkedSources;
import dev.statute.processor.testing.Markers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compiles the sources in {@code checks/} and compares what the compilers say with the markers in
 * them. A line without a marker has to stay clean.
 */
public class MarkerTest {

  private static final String CHECKS = "checks";

  @TempDir static Path shared;
  private static Path jar;

  @TempDir Path folder;
  private MarkedSources sources;

  @BeforeAll
  static void makeJar() {
    jar = MarkedSources.jar(CHECKS, shared);
  }

  @BeforeEach
  void open() {
    sources = new MarkedSources(CHECKS, List.of(Compiler.values()), jar, folder);
  }

  @Tag(Elsewhere.TAG)
  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayWithTheCatalogueInAJar() {
    return sources.withTheCatalogueInAJar();
  }

  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayWithTheCatalogueFromTheSameCompilation() {
    return sources.withTheCatalogueFromTheSameCompilation();
  }

  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayInReverseOrder() {
    return sources.inReverseOrder();
  }

  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayInANamedModule() throws IOException {
    return sources.inANamedModule();
  }

  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayInTheCompilersOfOtherJdks() throws IOException {
    return sources.inTheCompilersOfOtherJdks();
  }

  @ParameterizedTest
  @EnumSource
  void everyCheckHasThreeBadCasesInTheSourceNamedAsItsRule(Check check) {
    assertThat(Markers.expected(source(check)))
        .filteredOn(message -> message.contains(" [" + check.id() + "] "))
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void someSourceHasOptions() {
    assertThat(sources.groups()).hasSizeGreaterThan(1);
  }

  /** The source that is named as the rule of a check. */
  private static String source(Check check) {
    String name = check.rule().getClass().getSimpleName();
    return Stream.of("checks", "bodies")
        .filter(folder -> MarkedSources.names(folder).contains(name))
        .map(folder -> MarkedSources.text(folder, name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no checks/" + name + ".java, nor in bodies"));
  }
}
