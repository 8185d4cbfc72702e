package dev.statute.contract.lock;

import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.Outcome;
import dev.statute.contract.link.Source;
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

  private static final String THROWS = "throws ";

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

  /** The method with the step that decides, and its line. */
  private String place() {
    List<String> way = outcome.way();
    if (way.isEmpty()) {
      return method();
    }
    int step = way.size() - 1;
    for (int i = 0; i < way.size(); i++) {
      if (text(way.get(i)).startsWith(THROWS)) {
        step = i;
        break;
      }
    }
    String caller = step == 0 ? method() : text(way.get(step - 1));
    String file = way.get(step).split(" ", 2)[0];
    int colon = file.lastIndexOf(':');
    return caller.contains(" ") || colon < 0 ? file : caller + file.substring(colon);
  }

  private static String text(String step) {
    int space = step.indexOf(' ');
    return step.substring(space + 1);
  }

  /** Such as {@code OrderController.create}. */
  private String method() {
    String handler = endpoint.handler();
    String name = handler.substring(0, handler.indexOf('('));
    return name.substring(name.lastIndexOf('.') + 1).replace('#', '.');
  }
}
