package dev.statute.contract.link;

import java.util.List;

/**
 * What requests reach a handler.
 *
 * @param verb the request method; {@code ANY} for all
 * @param path the path, with its variables as text
 */
public record Route(String verb, String path) implements Comparable<Route> {

  public static final String ANY = "ANY";

  /** A route whose path is put together of parts, each with or without slashes around it. */
  static Route of(String verb, String... parts) {
    StringBuilder path = new StringBuilder();
    for (String part : parts) {
      String inner = part.strip();
      while (inner.startsWith("/")) {
        inner = inner.substring(1);
      }
      while (inner.endsWith("/")) {
        inner = inner.substring(0, inner.length() - 1);
      }
      if (!inner.isEmpty()) {
        path.append(inner.startsWith("{?") ? "" : "/").append(inner);
      }
    }
    return new Route(verb, path.isEmpty() ? "/" : path.toString());
  }

  /** A route of Jakarta REST, whose variables may have patterns. */
  public static Route withoutPatterns(String verb, List<String> parts) {
    return of(verb, parts.stream().map(Route::withoutPattern).toArray(String[]::new));
  }

  /** {@code {id: \d+}} is the variable {@code {id}}. */
  static String withoutPattern(String path) {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    boolean inPattern = false;
    for (char character : path.toCharArray()) {
      depth += character == '{' ? 1 : character == '}' ? -1 : 0;
      if (character == ':' && depth == 1) {
        inPattern = true;
      }
      inPattern &= depth > 0;
      if (!inPattern && !(depth > 0 && character == ' ')) {
        text.append(character);
      }
    }
    return text.toString();
  }

  @Override
  public int compareTo(Route other) {
    int order = path.compareTo(other.path);
    return order == 0 ? verb.compareTo(other.verb) : order;
  }

  @Override
  public String toString() {
    return verb + " " + path;
  }
}
