package dev.statute.contract.lock;

import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.LinkedProgram;
import dev.statute.contract.link.Route;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The codes of each endpoint, as {@code statute.lock} keeps them.
 *
 * @param endpoints the codes by route; handlers with one route are one endpoint
 */
public record Lock(SortedMap<Route, SortedMap<Integer, LockMark>> endpoints) {

  /** The first line of the file. */
  static final String HEADER = "# statute.lock 1";

  public Lock {
    endpoints = Collections.unmodifiableSortedMap(new TreeMap<>(endpoints));
  }

  /** What a program answers now. */
  public static Lock of(LinkedProgram program) {
    SortedMap<Route, SortedMap<Integer, LockMark>> all = new TreeMap<>();
    for (Endpoint endpoint : program.endpoints()) {
      SortedMap<Integer, LockMark> codes =
          all.computeIfAbsent(locked(endpoint.route()), route -> new TreeMap<>());
      endpoint
          .statuses()
          .forEach(each -> codes.merge(each.code(), LockMark.of(each.mark()), LockMark::or));
    }
    return new Lock(all);
  }

  /** A route as it stands in the file, where blanks are between words and lines between routes. */
  static Route locked(Route route) {
    StringBuilder path = new StringBuilder();
    route
        .path()
        .codePoints()
        .forEach(
            each -> {
              if (each <= ' ' || Character.isWhitespace(each)) {
                path.append("%%%02X".formatted(each));
              } else {
                path.appendCodePoint(each);
              }
            });
    return new Route(route.verb(), path.toString());
  }

  /** The text of the file: a header, and a line for each endpoint. */
  public String text() {
    return endpoints.entrySet().stream()
        .map(entry -> entry.getKey() + codes(entry.getValue()) + "\n")
        .collect(Collectors.joining("", HEADER + "\n", ""));
  }

  static String codes(SortedMap<Integer, LockMark> codes) {
    return codes.entrySet().stream()
        .map(entry -> " " + entry.getKey() + entry.getValue().suffix())
        .collect(Collectors.joining());
  }

  /** How many codes there are at all endpoints. */
  public long statuses() {
    return endpoints.values().stream().mapToLong(SortedMap::size).sum();
  }
}
