package dev.statute.contract.lock;

import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.Outcome;
import dev.statute.contract.link.Source;
import dev.statute.contract.link.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a code comes from.
 *
 * @param endpoint a handler that it comes out of
 * @param outcome the most certain of those with the code
 */
record Origin(Endpoint endpoint, Outcome outcome) {

  /** Finds the origin of a code that comes out. */
  static Optional<Origin> of(int code, List<Endpoint> endpoints) {
    return endpoints.stream()
        .flatMap(each -> each.outcomes().stream().map(outcome -> new Origin(each, outcome)))
        .filter(origin -> origin.outcome().code() == code)
        .min(Comparator.comparing(Origin::rank));
  }

  private int rank() {
    Source source = outcome.source();
    if (isUndeclared()) {
      return 0;
    }
    return source.isSure() ? 1 : source == Source.DECLARED ? 3 : 2;
  }

  boolean isUndeclared() {
    return endpoint.isUndeclared(outcome);
  }

  /** Such as {@code thrown by OrderService.create:40}. */
  String text() {
    return switch (outcome.source()) {
      case DECLARED -> "which is only declared";
      case RETURNED -> "returned by " + place();
      case PLAIN -> "the status of a plain return of " + place();
      case THROWN -> "thrown by " + place();
      case SENT -> "set by " + place();
      case IMPLIED -> "sent by the framework";
      case MAYBE, POSSIBLE, CRASH ->
          outcome.way().isEmpty() ? "sent by the framework" : "by " + place();
    };
  }

  /** The method that decides, and its line, such as {@code OrderService.create:40}. */
  private String place() {
    Visit last = new Visit(endpoint.name(), "");
    for (Visit visit : Visit.of(endpoint.name(), outcome.way())) {
      if (visit.isThrow()) {
        break;
      }
      last = visit.place().isEmpty() ? last : visit;
    }
    int colon = last.place().lastIndexOf(':');
    return last.method() + (colon < 0 ? "" : last.place().substring(colon));
  }
}
