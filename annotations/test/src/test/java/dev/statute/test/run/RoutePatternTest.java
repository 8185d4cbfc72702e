package dev.statute.test.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutePatternTest {

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    "GET /orders, GET, /orders, true",
    "GET /orders, GET, /orders/, true",
    "GET /orders, POST, /orders, false",
    "GET /orders, GET, /orders/1, false",
    "GET /orders/{id}, GET, /orders/1, true",
    "GET /orders/{id}, GET, /orders, false",
    "GET /orders/{id}, GET, /orders/1/lines, false",
    "GET /orders/{id}/lines, GET, /orders/1/lines, true",
    "GET /files/{*path}, GET, /files/a/b, true",
    "GET /files/**, GET, /files/a/b, true",
    "GET /, GET, /, true",
    "ANY /orders, GET, /orders, true",
    "ANY /orders, GET, /order, false"
  })
  void aRouteMatchesItsRequests(String route, String verb, String path, boolean isMatch) {
    assertThat(RoutePattern.of(route).matches(verb, path)).isEqualTo(isMatch);
  }
}
