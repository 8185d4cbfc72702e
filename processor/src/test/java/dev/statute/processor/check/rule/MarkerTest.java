package dev.statute.processor.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.MarkedSources;
import dev.statute.processor.testing.MarkerTests;
import dev.statute.processor.testing.Markers;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The findings about declarations, in both compilers: the sources in {@code checks/}. */
class MarkerTest extends MarkerTests {

  MarkerTest() {
    super("checks", Compiler.values());
  }

  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayInANamedModule() throws IOException {
    return sources.inANamedModule();
  }

  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayInTheCompilersOfOtherJdks() throws IOException {
    return sources.inTheCompilersOfOtherJdks();
  }

  /** Those of whole programs have theirs in statute-contract. */
  static Stream<Check> checks() {
    return Stream.of(Check.values()).filter(check -> !check.isOfProgram());
  }

  @ParameterizedTest
  @MethodSource("checks")
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
