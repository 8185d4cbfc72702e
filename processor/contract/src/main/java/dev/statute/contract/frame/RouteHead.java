package dev.statute.contract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a row about a route, which the template {@code route} shows.
 *
 * @param verb the request method
 * @param tone how the verb looks
 */
public record RouteHead(String verb, String tone, List<Segment> path) {

  private static final Pattern VARIABLE = Pattern.compile("\\{[^{}]*\\}");
  private static final Set<String> TONES = Set.of("get", "post", "put", "patch", "delete");

  /** A part of a path: a variable, or what stands between variables, up to the next slash. */
  public record Segment(boolean isVariable, String text) {}

  /**
   * The head for a route.
   *
   * @param verb the request method, such as {@code GET}
   * @param path the path, such as {@code /orders/{id}}
   */
  public static RouteHead of(String verb, String path) {
    String tone = Anchors.slug(verb);
    return new RouteHead(verb, TONES.contains(tone) ? tone : "other", segments(path));
  }

  private static List<Segment> segments(String path) {
    List<Segment> segments = new ArrayList<>();
    Matcher variable = VARIABLE.matcher(path);
    int end = 0;
    while (variable.find()) {
      fixed(path.substring(end, variable.start()), segments);
      segments.add(new Segment(true, variable.group()));
      end = variable.end();
    }
    fixed(path.substring(end), segments);
    return segments;
  }

  private static void fixed(String text, List<Segment> segments) {
    for (String part : text.split("(?=/)")) {
      if (!part.isEmpty()) {
        segments.add(new Segment(false, part));
      }
    }
  }
}
