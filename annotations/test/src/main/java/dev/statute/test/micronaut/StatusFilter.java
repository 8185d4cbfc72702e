package dev.statute.test.micronaut;

import dev.statute.test.TestHeader;
import dev.statute.test.run.Exchange;
import dev.statute.test.run.Responses;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteInfo;
import io.micronaut.web.router.Router;

/** Sees the final status of each response, and the route that Micronaut has chosen. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(classes = Router.class)
class StatusFilter implements Ordered {

  private static final String ARRIVAL = StatusFilter.class.getName() + ".arrival";

  StatusFilter() {}

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  /** The route is kept, because an error route takes its place. */
  @RequestFilter
  void arrived(HttpRequest<?> request) {
    Exchange exchange = Responses.arrived(request.getHeaders().get(TestHeader.NAME));
    RouteInfo<?> route =
        request.getAttribute(HttpAttributes.ROUTE_INFO, RouteInfo.class).orElse(null);
    request.setAttribute(ARRIVAL, new Arrival(exchange, Route.of(route)));
  }

  @ResponseFilter
  void answered(HttpRequest<?> request, HttpResponse<?> response) {
    request
        .getAttribute(ARRIVAL, Arrival.class)
        .ifPresent(arrival -> arrival.answered(request, response));
  }
}
