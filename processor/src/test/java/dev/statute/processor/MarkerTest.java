package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
class MarkerTest {

  private static final String CHECKS = "checks";
  private static final Set<Check> OF_BODIES =
      Set.of(Check.UNDECLARED_STATUS, Check.UNRETURNED_STATUS);

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
  void everyCheckHasThreeBadCases(Check check) {
    assertThat(casesOf(check))
        .filteredOn(message -> message.contains(" [" + check.id() + "] "))
        .hasSizeGreaterThanOrEqualTo(3);
  }

  private static Stream<String> casesOf(Check check) {
    return OF_BODIES.contains(check)
        ? MarkedSources.names(BodyMarkerTest.BODIES).stream()
            .map(source -> MarkedSources.text(BodyMarkerTest.BODIES, source))
            .flatMap(text -> Markers.expected(text).stream())
        : Markers.expected(MarkedSources.text(CHECKS, sourceOf(check))).stream();
  }

  @Test
  void someSourceHasOptions() {
    assertThat(sources.groups()).hasSizeGreaterThan(1);
  }

  /** Such as {@code InvalidStatus}. */
  private static String sourceOf(Check check) {
    return Stream.of(check.id().split("-"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }
}
