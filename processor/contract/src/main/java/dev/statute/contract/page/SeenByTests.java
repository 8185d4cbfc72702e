package dev.statute.contract.page;

import dev.statute.contract.coverage.Coverage;
import dev.statute.contract.coverage.HandlerCoverage;
import dev.statute.contract.coverage.StatusCoverage;
import dev.statute.contract.link.Endpoint;
import dev.statute.contract.text.Count;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What tests have seen of the endpoints, if that is known. */
final class SeenByTests {

  private final Optional<Map<String, HandlerCoverage>> byHandler;

  SeenByTests(Optional<Coverage> coverage) {
    byHandler =
        coverage.map(
            known ->
                known.handlers().stream()
                    .collect(Collectors.toMap(HandlerCoverage::handler, each -> each)));
  }

  boolean isKnown() {
    return byHandler.isPresent();
  }

  /** What was seen of an endpoint; empty if it is not known. */
  Optional<HandlerCoverage> of(Endpoint endpoint) {
    return byHandler.map(all -> all.getOrDefault(endpoint.handler(), nothingOf(endpoint)));
  }

  /** No test has started an application with the endpoint. */
  private static HandlerCoverage nothingOf(Endpoint endpoint) {
    SortedMap<Integer, StatusCoverage> statuses = new TreeMap<>();
    endpoint.declared().codes().forEach(code -> statuses.put(code, StatusCoverage.UNSEEN));
    return new HandlerCoverage(
        endpoint.handler(), new TreeSet<>(), endpoint.declared().isDeclaring(), statuses);
  }

  /** Returns whether tests have not seen all that an endpoint declares. */
  boolean hasUnseen(Endpoint endpoint) {
    return of(endpoint).filter(handler -> handler.seen() < handler.declared()).isPresent();
  }

  /** How many declared statuses no test has seen; a handler with two routes counts once. */
  long unseen(Collection<Endpoint> endpoints) {
    return endpoints.stream()
        .flatMap(endpoint -> of(endpoint).stream())
        .distinct()
        .mapToLong(handler -> handler.declared() - handler.seen())
        .sum();
  }

  /** Such as {@code seen by 3 tests}; empty if it is not known. */
  String words(Endpoint endpoint, int code) {
    return of(endpoint)
        .map(handler -> words(handler.statuses().getOrDefault(code, StatusCoverage.UNSEEN)))
        .orElse("");
  }

  private static String words(StatusCoverage status) {
    if (!status.isSeen()) {
      return "never seen by a test";
    }
    if (status.tests().isEmpty()) {
      return "seen while tests ran";
    }
    String tests = Count.of(status.tests().size(), "test", "tests");
    return "seen by " + tests + (status.mayHaveOtherTests() ? " or more" : "");
  }
}
