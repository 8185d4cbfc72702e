package dev.statute.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The spec files of the catalogue say in one style which codes are easily confused. */
class ComparisonsTest {

  private static final Path SPECS = Path.of("src/main/resources/META-INF/statute");

  /** Codes that are taken for another one, but never the other way round. */
  private static final List<String> ONE_WAY = List.of("ietf 418 with 403");

  /** A code of a vendor, the one that it is compared with, and what is said about that. */
  record Comparison(String vendor, int code, int other, String difference) {
    @Override
    public String toString() {
      return vendor + " " + code + " with " + other;
    }

    boolean isTurnedRound(Comparison from) {
      return vendor.equals(from.vendor) && code == from.other && other == from.code;
    }
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void theDifferenceIsOneShortSentence(Comparison comparison) {
    assertThat(comparison.difference()).matches("(nginx|[A-Z][A-Za-z]*) [^.:]+\\.");
    assertThat(comparison.difference().length()).isLessThanOrEqualTo(140);
  }

  @Test
  void codesOfOneVendorAreComparedInBothDirections() throws IOException {
    List<Comparison> all = comparisons();
    assertThat(all)
        .filteredOn(comparison -> all.stream().noneMatch(comparison::isTurnedRound))
        .filteredOn(comparison -> isDefined(comparison.vendor(), comparison.other()))
        .extracting(Comparison::toString)
        .containsExactlyElementsOf(ONE_WAY);
  }

  private static boolean isDefined(String vendor, int code) {
    return CompiledCatalogue.statuses().stream()
        .anyMatch(status -> status.vendor().equals(vendor) && status.code() == code);
  }

  private static List<Comparison> comparisons() throws IOException {
    try (Stream<Path> specs = Files.list(SPECS)) {
      return specs.sorted().flatMap(ComparisonsTest::inSpec).toList();
    }
  }

  private static Stream<Comparison> inSpec(Path file) {
    Map<?, ?> spec;
    try (InputStream in = Files.newInputStream(file)) {
      spec = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ((List<?>) spec.get("statuses"))
        .stream().flatMap(status -> ofStatus((String) spec.get("vendor"), (Map<?, ?>) status));
  }

  private static Stream<Comparison> ofStatus(String vendor, Map<?, ?> status) {
    Map<?, ?> compare = status.get("compare") instanceof Map<?, ?> map ? map : Map.of();
    int code = (Integer) status.get("code");
    return compare.entrySet().stream()
        .map(
            entry ->
                new Comparison(vendor, code, (Integer) entry.getKey(), (String) entry.getValue()));
  }
}
