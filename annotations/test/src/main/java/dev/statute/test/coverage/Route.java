package dev.statute.test.coverage;

import dev.statute.contract.coverage.HandlerCoverage;
import java.util.Comparator;

/** A request that leads to a handler. */
record Route(String verb, String path, HandlerCoverage handler) implements Comparable<Route> {

  private static final Comparator<Route> ORDER =
      Comparator.comparing(Route::path)
          .thenComparing(Route::verb)
          .thenComparing(route -> route.handler().handler());

  /**
   * The route of a request.
   *
   * @param request such as {@code GET /orders}
   */
  static Route of(String request, HandlerCoverage handler) {
    int end = request.indexOf(' ');
    return new Route(request.substring(0, Math.max(end, 0)), request.substring(end + 1), handler);
  }

  @Override
  public int compareTo(Route other) {
    return ORDER.compare(this, other);
  }
}
