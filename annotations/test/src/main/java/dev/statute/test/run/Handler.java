package dev.statute.test.run;

import dev.statute.contract.coverage.HandlerCoverage;
import dev.statute.contract.coverage.Standing;
import dev.statute.contract.coverage.StatusCoverage;
import dev.statute.test.declare.HandlerContract;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A handler, what it declares, and what it has answered. */
final class Handler {

  private static final int MAX_ROUTES = 20;

  private final String id;
  private final String label;
  private final HandlerContract contract;
  private final Map<String, RoutePattern> routes = new ConcurrentSkipListMap<>();
  private final Map<Integer, Sighting> sightings = new ConcurrentHashMap<>();

  Handler(String id, String label, HandlerContract contract) {
    this.id = id;
    this.label = label;
    this.contract = contract;
  }

  String label() {
    return label;
  }

  HandlerContract contract() {
    return contract;
  }

  Collection<RoutePattern> routes() {
    return routes.values();
  }

  void addRoute(String route) {
    if (!routes.containsKey(route) && routes.size() < MAX_ROUTES) {
      routes.put(route, RoutePattern.of(route));
    }
  }

  void saw(int status, String test) {
    sightings.computeIfAbsent(status, code -> new Sighting()).add(test);
  }

  HandlerCoverage coverage() {
    SortedMap<Integer, StatusCoverage> statuses = new TreeMap<>();
    if (contract.isDeclaring()) {
      contract.expected().forEach(code -> statuses.put(code, StatusCoverage.UNSEEN));
    }
    sightings.forEach(
        (code, seen) ->
            statuses.put(code, new StatusCoverage(standing(code), seen.count(), seen.tests())));
    return new HandlerCoverage(
        id, new TreeSet<>(routes.keySet()), contract.isDeclaring(), statuses);
  }

  private Standing standing(int code) {
    if (!contract.isDeclaring()) {
      return Standing.ALLOWED;
    }
    if (contract.expected().contains(code)) {
      return Standing.DECLARED;
    }
    return contract.covers(code) ? Standing.ALLOWED : Standing.UNDECLARED;
  }
}
