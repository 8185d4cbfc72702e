package dev.statute.contract.lock;

import dev.statute.contract.catalogue.Codes;
import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.LinkedProgram;
import dev.statute.contract.link.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Compares the endpoints of a lock with those of a program. */
final class Comparison {

  /** A variable that stands for any one segment; a property or a pattern does not. */
  private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\{[\\w-]+}");

  private final Lock base;
  private final Lock now;
  private final Codes codes;
  private final SortedMap<Route, List<Endpoint>> endpoints = new TreeMap<>();
  private final List<Change> changes = new ArrayList<>();

  Comparison(Lock base, LinkedProgram program, Codes codes) {
    this.base = base;
    this.now = Lock.of(program);
    this.codes = codes;
    for (Endpoint endpoint : program.endpoints()) {
      endpoints
          .computeIfAbsent(Lock.locked(endpoint.route()), route -> new ArrayList<>())
          .add(endpoint);
    }
  }

  /** The changes, in the order of their routes. */
  List<Change> changes() {
    Map<Route, Route> renamed = renamed();
    SortedSet<Route> routes = new TreeSet<>(base.endpoints().keySet());
    routes.addAll(now.endpoints().keySet());
    for (Route route : routes) {
      if (renamed.containsValue(route)) {
        continue;
      }
      Route other = renamed.getOrDefault(route, route);
      if (!route.equals(other)) {
        changes.add(renamed(route, other));
      }
      compare(other, route);
    }
    return changes;
  }

  /** Compares what came out of a route with what comes out of it now. */
  private void compare(Route before, Route route) {
    SortedMap<Integer, LockMark> old = base.endpoints().get(before);
    Route answering = answering(route);
    SortedMap<Integer, LockMark> own = now.endpoints().get(answering);
    if (own == null) {
      changes.add(
          new Change(
              ChangeKind.BREAKING, route, "was removed", "an endpoint removed: its clients break"));
    } else if (old == null) {
      changes.add(
          new Change(
              ChangeKind.COMPATIBLE,
              route,
              "was added, and answers" + Lock.codes(own),
              "an endpoint added"));
    } else {
      changes.addAll(
          new StatusComparison(route, endpoints.getOrDefault(answering, List.of()), codes)
              .changes(old, own));
    }
  }

  /** The route that gets its requests now: its own, or that for all request methods. */
  private Route answering(Route route) {
    return now.endpoints().containsKey(route) ? route : new Route(Route.ANY, route.path());
  }

  /** The routes that differ from an earlier one, which is gone, in the names of variables alone. */
  private Map<Route, Route> renamed() {
    Map<Route, Route> removed = new LinkedHashMap<>();
    for (Route route : base.endpoints().keySet()) {
      if (!now.endpoints().containsKey(route)) {
        removed.putIfAbsent(withoutNames(route), route);
      }
    }
    Map<Route, Route> renamed = new LinkedHashMap<>();
    for (Route route : now.endpoints().keySet()) {
      if (!base.endpoints().containsKey(route)) {
        Optional.ofNullable(removed.remove(withoutNames(route)))
            .ifPresent(before -> renamed.put(route, before));
      }
    }
    return renamed;
  }

  private static Route withoutNames(Route route) {
    return new Route(route.verb(), VARIABLE.matcher(route.path()).replaceAll("{}"));
  }

  private static Change renamed(Route route, Route before) {
    return new Change(
        ChangeKind.NOTE, route, "was " + before, "a variable renamed: its requests are the same");
  }
}
