package dev.statute.test.coverage;

import dev.statute.contract.coverage.Coverage;
import dev.statute.contract.coverage.Standing;
import dev.statute.contract.frame.Tone;
import dev.statute.contract.frame.Total;
import java.util.List;
import java.util.stream.Stream;

/** The totals of what was seen; each handler counts once, by however many routes it is reached. */
final class CoverageTotals {

  private CoverageTotals() {}

  static List<Total> of(Coverage coverage) {
    long declared = coverage.declared();
    String seen = "seen (" + coverage.percentage() + " %)";
    Stream<Total> numbers =
        Stream.of(
            Total.of(declared, "declared status", "declared statuses", Tone.PLAIN),
            new Total(coverage.seen(), seen, Tone.PLAIN));
    return Stream.concat(numbers, wrong(coverage)).toList();
  }

  /** What may be wrong stands only where there is some. */
  private static Stream<Total> wrong(Coverage coverage) {
    long unseen = coverage.declared() - coverage.seen();
    long undeclared =
        coverage.handlers().stream()
            .flatMap(handler -> handler.statuses().values().stream())
            .filter(status -> status.standing() == Standing.UNDECLARED)
            .count();
    return Stream.of(
            new Total(unseen, "never seen", Tone.DOUBTFUL),
            new Total(undeclared, "not declared", Tone.BAD),
            Total.of(
                coverage.silent(),
                "handler that declares nothing",
                "handlers that declare nothing",
                Tone.DOUBTFUL))
        .filter(total -> total.count() > 0);
  }
}
