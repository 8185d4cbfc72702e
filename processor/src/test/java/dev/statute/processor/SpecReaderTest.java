package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.meta.Sender;
import dev.statute.meta.State;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag(Elsewhere.TAG)
class SpecReaderTest {

  static List<SpecCase> bad() {
    return BadSpecs.all();
  }

  static List<SpecCase> good() {
    return GoodSpecs.all();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void everyMistakeIsSaidOnceWithItsPlaceInTheOrderOfTheFile(SpecCase spec) {
    assertThat(spec.problems("acme.yaml"))
        .extracting(SpecProblem::message)
        .containsExactlyElementsOf(spec.messages("acme.yaml"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void theLinesBelowAMessageEndWithACaret(SpecCase spec) {
    for (SpecProblem problem : spec.problems("acme.yaml")) {
      List<String> lines = problem.inFull().lines().toList();
      assertThat(lines.get(0)).isEqualTo(problem.message());
      if (spec.bytes().length > 0) {
        int line = problem.position().line();
        assertThat(lines).hasSize(line == 1 ? 3 : 4);
        assertThat(lines.get(lines.size() - 2)).startsWith("  " + line + " |");
        assertThat(lines.get(lines.size() - 1)).matches(" +\\| +\\^");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("good")
  void whatIsRightIsAccepted(SpecCase spec) {
    assertThat(spec.problems("acme.yaml")).isEmpty();
  }

  @Test
  void replacedCodesAreSortedForGeneratedSources() {
    assertThat(vendor("replaces: [999, 502, 504, 100]\n" + SpecCase.HEAD + "  []\n").replaces())
        .containsExactly(100, 502, 504, 999);
  }

  @Test
  void whatIsNotWrittenHasADefault() {
    Vendor vendor = vendor(SpecCase.entry("{code: 461, phrase: Not Today}"));
    assertThat(vendor.prefix()).isEqualTo("Acme");
    assertThat(vendor.title()).isEqualTo("acme");
    assertThat(vendor.replaces()).isEmpty();
    assertThat(vendor.statuses().get(0))
        .isEqualTo(
            new Status(
                461,
                "Not Today",
                new JavaName("NOT_TODAY", "NotToday"),
                List.of(),
                "",
                List.of(Sender.ORIGIN),
                State.CURRENT,
                true,
                Status.Headers.NONE,
                false,
                true,
                ""));
  }

  @Test
  void noTwoCasesHaveTheSameName() {
    assertThat(Stream.concat(bad().stream(), good().stream()))
        .extracting(SpecCase::name)
        .doesNotHaveDuplicates();
  }

  private static Vendor vendor(String spec) {
    byte[] bytes = spec.getBytes(StandardCharsets.UTF_8);
    return SpecReader.read(new SpecFile("acme.yaml", "acme.yaml", bytes), new ArrayList<>())
        .orElseThrow()
        .vendor();
  }
}
