package dev.statute.test.micronaut;

import dev.statute.test.run.Answer;
import dev.statute.test.run.Exchange;
import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.web.router.RouteInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that has arrived, and its route, if there is one. */
record Arrival(Exchange exchange, Optional<Route> route) {

  void answered(HttpRequest<?> request, HttpResponse<?> response) {
    Throwable cause = response.getAttribute(HttpAttributes.EXCEPTION, Throwable.class).orElse(null);
    exchange.answered(
        new Answer(
            request.getMethodName(),
            route.map(Route::path).orElseGet(request::getPath),
            route.<@Nullable Class<?>>map(Route::type).orElse(null),
            route.map(Route::method).orElse(null),
            response.code(),
            cause,
            cause != null && isOfMicronaut(response)));
  }

  /** Whether it is the response to what no error route and no exception handler has handled. */
  private static boolean isOfMicronaut(HttpResponse<?> response) {
    return response
        .getAttribute(HttpAttributes.ROUTE_INFO, RouteInfo.class)
        .filter(maker -> maker.getDeclaringType() == Object.class)
        .isPresent();
  }
}
