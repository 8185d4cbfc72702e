package dev.statute.contract.link;

import dev.statute.contract.method.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A code at an endpoint, and all that is known of it.
 *
 * @param sources where it comes from, at least one
 * @param ways the different ways to it, sorted; none for a code that is only declared
 */
public record EndpointStatus(
    int code, Mark mark, SortedSet<Source> sources, List<List<Step>> ways) {

  public EndpointStatus {
    sources = Collections.unmodifiableSortedSet(new TreeSet<>(sources));
    ways = List.copyOf(ways);
  }

  /** The codes of an endpoint, sorted. */
  static List<EndpointStatus> of(Endpoint endpoint) {
    Map<Integer, List<Outcome>> byCode = new TreeMap<>();
    for (Outcome outcome : endpoint.outcomes()) {
      byCode.computeIfAbsent(outcome.code(), code -> new ArrayList<>()).add(outcome);
    }
    List<EndpointStatus> all = new ArrayList<>();
    byCode.forEach((code, outcomes) -> all.add(of(endpoint, code, outcomes)));
    return all;
  }

  private static EndpointStatus of(Endpoint endpoint, int code, List<Outcome> outcomes) {
    TreeSet<Source> sources = new TreeSet<>();
    outcomes.forEach(outcome -> sources.add(outcome.source()));
    boolean isUndeclared = outcomes.stream().anyMatch(endpoint::isUndeclared);
    return new EndpointStatus(
        code,
        isUndeclared ? Mark.UNDECLARED : mark(endpoint.declared(), code, sources),
        sources,
        outcomes.stream()
            .filter(outcome -> !outcome.way().isEmpty())
            .sorted(Comparator.comparing(Outcome::wayText))
            .map(Outcome::way)
            .distinct()
            .toList());
  }

  private static Mark mark(Declared declared, int code, SortedSet<Source> sources) {
    if (sources.stream().anyMatch(Source::isSure)) {
      return declared.isDeclaring() || declared.covers(code) ? Mark.DECLARED_AND_MADE : Mark.MADE;
    }
    if (sources.contains(Source.IMPLIED)) {
      return Mark.IMPLIED;
    }
    if (sources.contains(Source.MAYBE) || sources.contains(Source.POSSIBLE)) {
      return Mark.MAYBE;
    }
    return sources.contains(Source.CRASH) ? Mark.CRASH : Mark.DECLARED;
  }
}
