package dev.statute.testing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What each service answered, and whether the test failed for it. */
final class StatusTable {

  private final Map<Case, Map<Framework, String>> cells = new EnumMap<>(Case.class);

  void add(Framework framework, Case request, int status, boolean failed) {
    cells
        .computeIfAbsent(request, key -> new EnumMap<>(Framework.class))
        .put(framework, status + (failed ? " fails" : " passes"));
  }

  String markdown() {
    String head =
        Arrays.stream(Framework.values())
            .map(framework -> framework.title)
            .collect(Collectors.joining(" | ", "| the status comes from | ", " |\n"));
    String line = "|---".repeat(Framework.values().length + 1) + "|\n";
    return cells.entrySet().stream()
        .map(row -> row(row.getKey(), row.getValue()))
        .collect(Collectors.joining("", head + line, ""));
  }

  private static String row(Case request, Map<Framework, String> answers) {
    return Arrays.stream(Framework.values())
        .map(framework -> answers.getOrDefault(framework, ""))
        .collect(Collectors.joining(" | ", "| " + request.title + " | ", " |\n"));
  }
}
