package dev.statute.test.run;

import java.util.List;

/**
 * A route such as {@code GET /orders/{id}}, to recognize the requests that are for it.
 *
 * @param segments the segments of its path
 */
record RoutePattern(String verb, List<String> segments) {

  static RoutePattern of(String route) {
    int end = route.indexOf(' ');
    return new RoutePattern(route.substring(0, end), split(route.substring(end + 1)));
  }

  private static List<String> split(String path) {
    return List.of(path.replaceAll("^/|/$", "").split("/"));
  }

  boolean matches(String requestVerb, String path) {
    if (!verb.equals(requestVerb) && !verb.equals(Responses.ANY)) {
      return false;
    }
    List<String> own = split(path);
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      if (segment.startsWith("{*") || segment.equals("**")) {
        return true;
      }
      if (i >= own.size() || !isVariable(segment) && !segment.equals(own.get(i))) {
        return false;
      }
    }
    return own.size() == segments.size();
  }

  /** How many segments are the same in all its requests. */
  long fixed() {
    return segments.stream().filter(segment -> !isVariable(segment)).count();
  }

  private static boolean isVariable(String segment) {
    return segment.contains("{") || segment.contains("*");
  }
}
