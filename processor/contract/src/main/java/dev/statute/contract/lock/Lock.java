package dev.statute.contract.lock;

import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.LinkedProgram;
import dev.statute.contract.link.Route;
import dev.statute.contract.text.Count;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The codes of each endpoint, as {@code statute.lock} keeps them. */
public final class Lock {

  /** The first line of the file. */
  static final String HEADER = "# statute.lock 1";

  private final SortedMap<Route, SortedMap<Integer, LockMark>> endpoints;

  /**
   * @param endpoints the codes by route; handlers with one route are one endpoint
   */
  Lock(SortedMap<Route, SortedMap<Integer, LockMark>> endpoints) {
    this.endpoints = Collections.unmodifiableSortedMap(endpoints);
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
    return new Route(escaped(route.verb()), escaped(route.path()));
  }

  /** Percent-encoded where a blank, a comment or half a pair of surrogates would be in the way. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            each -> {
              boolean isPlain =
                  each > ' ' && each != '#' && !Character.isWhitespace(each) && !isHalf(each);
              escaped.append(isPlain ? Character.toString(each) : "%%%02X".formatted(each));
            });
    return escaped.toString();
  }

  private static boolean isHalf(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  SortedMap<Route, SortedMap<Integer, LockMark>> endpoints() {
    return endpoints;
  }

  /**
   * The text of the file.
   *
   * @return a header, and a line for each endpoint
   */
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

  /**
   * What is in it, in numbers.
   *
   * @return such as {@code 12 endpoints, 57 statuses}
   */
  public String summary() {
    long statuses = endpoints.values().stream().mapToLong(Map::size).sum();
    return Count.of(endpoints.size(), "endpoint", "endpoints")
        + ", "
        + Count.of(statuses, "status", "statuses");
  }
}
