package dev.statute.test.coverage;

import dev.statute.contract.coverage.Coverage;
import dev.statute.contract.coverage.HandlerCoverage;
import dev.statute.contract.coverage.Note;
import dev.statute.contract.coverage.Standing;
import dev.statute.contract.coverage.StatusCoverage;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What the tests of a shop have seen: every mark, put together by hand. */
final class CoverageSample {

  private static final Map<Integer, String> PHRASES =
      Map.of(
          200,
          "OK",
          201,
          "Created",
          204,
          "No Content",
          400,
          "Bad Request",
          404,
          "Not Found",
          409,
          "Conflict",
          422,
          "Unprocessable Content",
          503,
          "Service Unavailable");

  private CoverageSample() {}

  static String phrase(int code) {
    return PHRASES.getOrDefault(code, "");
  }

  static Coverage shop() {
    return new Coverage(
        List.of(
            handler(
                "shop.HealthController#health()",
                List.of("GET /health", "GET /ready"),
                Map.of(200, seen(Standing.DECLARED, 2, "HealthTest.up()"), 503, unseen())),
            handler(
                "shop.OrderController#create(shop.NewOrder)",
                List.of("POST /orders"),
                Map.of(
                    201, seen(Standing.DECLARED, 12, "OrderApiTest.create()", "FlowTest.all()"),
                    409, seen(Standing.UNDECLARED, 1, "OrderApiTest.twice()"),
                    422, unseen())),
            handler(
                "shop.OrderController#delete(long)",
                List.of("DELETE /orders/{id}"),
                Map.of(204, unseen(), 404, unseen())),
            handler(
                "shop.OrderController#get(long)",
                List.of("GET /orders/{id}"),
                Map.of(
                    200, new StatusCoverage(Standing.DECLARED, 500, many()),
                    400, seen(Standing.ALLOWED, 3),
                    404, seen(Standing.DECLARED, 1, "OrderApiTest.missing()"))),
            new HandlerCoverage(
                "shop.OrderController#list()",
                new TreeSet<>(List.of("GET /orders")),
                false,
                new TreeMap<>(Map.of(200, seen(Standing.ALLOWED, 4, "FlowTest.all()"))))),
        List.of(new Note("GET /nowhere", 404, 1), new Note("PATCH /orders", 405, 3)));
  }

  private static TreeSet<String> many() {
    TreeSet<String> tests = new TreeSet<>();
    IntStream.range(0, StatusCoverage.MAX_TESTS)
        .forEach(number -> tests.add("LoadTest.get" + number + "()"));
    return tests;
  }

  static HandlerCoverage handler(
      String handler, List<String> routes, Map<Integer, StatusCoverage> statuses) {
    SortedMap<Integer, StatusCoverage> sorted = new TreeMap<>(statuses);
    return new HandlerCoverage(handler, new TreeSet<>(routes), true, sorted);
  }

  static StatusCoverage seen(Standing standing, long count, String... tests) {
    return new StatusCoverage(standing, count, new TreeSet<>(List.of(tests)));
  }

  static StatusCoverage unseen() {
    return StatusCoverage.UNSEEN;
  }
}
