package dev.statute.frameworks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The results, as a table in {@code target}, for authors of the documentation. */
final class Table {

  private static final List<String> CHANGING =
      List.of("date", "content-type", "content-length", "transfer-encoding", "keep-alive");

  private final String head;
  private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

  Table(String head) {
    this.head = head;
  }

  void add(String what, String accept, Answer answer) {
    TreeSet<String> fields = new TreeSet<>();
    answer.fields().stream()
        .filter(field -> !CHANGING.contains(field.getKey().toLowerCase(Locale.ROOT)))
        .forEach(field -> fields.add(field.getKey() + ": " + field.getValue()));
    String type = answer.contentType().isEmpty() ? "-" : answer.contentType();
    String cells = answer.statusLine() + " | " + type + " | " + String.join("<br>", fields);
    rows.computeIfAbsent(what, key -> new LinkedHashMap<>()).merge(cells, accept, Table::both);
  }

  void write(String file) {
    StringBuilder text = new StringBuilder("| " + head + " | Accept | status line | ");
    text.append("content type | other header fields |\n|---|---|---|---|---|\n");
    rows.forEach(
        (what, answers) ->
            answers.forEach(
                (cells, accept) ->
                    text.append("| " + what + " | " + accept + " | " + cells + " |\n")));
    try {
      Files.writeString(Path.of("target", file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String both(String some, String more) {
    return some + ", " + more;
  }
}
