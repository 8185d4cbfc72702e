package dev.statute.processor.generate.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.meta.Sender;
import dev.statute.meta.State;
import dev.statute.processor.testing.Elsewhere;
import java.nio.charset.StandardCharsets;
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
  void everyMistakeIsReportedOnceWithItsPlaceInTheOrderOfTheFile(SpecCase spec) {
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
  void rightSpecsAreAccepted(SpecCase spec) {
    assertThat(spec.problems("acme.yaml")).isEmpty();
  }

  @Test
  void replacedCodesAreSortedForGeneratedSources() {
    assertThat(
            vendor("replaces: [999, 502, 504, 100]\n" + SpecCase.HEAD + "  []\n")
                .details()
                .replaces())
        .containsExactly(100, 502, 504, 999);
  }

  @Test
  void aMissingFieldHasADefault() {
    Vendor vendor = vendor(SpecCase.entry("{code: 461, phrase: Not Today}"));
    assertThat(vendor.prefix()).isEqualTo("Acme");
    assertThat(vendor.details().title()).isEqualTo("acme");
    assertThat(vendor.details().replaces()).isEmpty();
    assertThat(vendor.statuses().get(0))
        .isEqualTo(
            new Status(
                461,
                "Not Today",
                new JavaName("NOT_TODAY", "NotToday"),
                List.of(),
                "",
                List.of(),
                List.of(Sender.ORIGIN),
                State.CURRENT,
                true,
                Status.Headers.NONE,
                false,
                true,
                ""));
  }

  @Test
  void aGivenFieldIsKept() {
    String entry =
        "{code: 461, phrase: Not Today, aliases: [Later], name: NO, summary: Wait., compare: {462: B, 400: A},"
            + " sender: [log], state: obsolete, content: false, headers: {required: [Allow], optional: [Age]},"
            + " cacheable: true, exception: false, reference: RFC 1}";
    assertThat(vendor(SpecCase.entry(entry)).statuses())
        .containsExactly(
            new Status(
                461,
                "Not Today",
                new JavaName("NO", "No"),
                List.of(new Status.Alias("Later", new JavaName("LATER", "Later"))),
                "Wait.",
                List.of(new Status.Neighbor(462, "B"), new Status.Neighbor(400, "A")),
                List.of(Sender.LOG),
                State.OBSOLETE,
                false,
                new Status.Headers(List.of("Allow"), List.of("Age")),
                true,
                false,
                "RFC 1"));
  }

  @Test
  void theTextsOfAVendorAreKept() {
    Vendor vendor =
        vendor("prefix: A\ntitle: Acme Inc.\nsource: acme.c\n" + SpecCase.HEAD + "  []\n");
    assertThat(List.of(vendor.prefix(), vendor.details().title(), vendor.details().source()))
        .containsExactly("A", "Acme Inc.", "acme.c");
  }

  @Test
  void anEmptyListOfSendersIsNone() {
    assertThat(vendor(SpecCase.field("sender: []")).statuses().get(0).senders())
        .containsExactly(Sender.ORIGIN);
  }

  @Test
  void aFileOfOneMebibyteIsRead() {
    String spec = SpecCase.HEAD + "  []\n";
    String comment = "#".repeat(SpecFile.MAX_BYTES - spec.length());
    assertThat(vendor(spec + comment).id()).isEqualTo("acme");
  }

  @Test
  void noTwoCasesHaveTheSameName() {
    assertThat(Stream.concat(bad().stream(), good().stream()))
        .extracting(SpecCase::name)
        .doesNotHaveDuplicates();
  }

  private static Vendor vendor(String spec) {
    byte[] bytes = spec.getBytes(StandardCharsets.UTF_8);
    return SpecReader.read(new SpecFile("acme.yaml", "acme.yaml", bytes)).vendor();
  }
}
