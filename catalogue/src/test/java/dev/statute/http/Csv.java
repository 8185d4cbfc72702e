package dev.statute.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a resource in the format of RFC 4180. Its first record names the columns. */
final class Csv {

  private Csv() {}

  /** Returns the records after the first one, each as values by column. */
  static List<Map<String, String>> read(String resource) {
    List<List<String>> records = records(text(resource));
    List<String> columns = records.get(0);
    return records.stream().skip(1).map(record -> byColumn(columns, record)).toList();
  }

  private static String text(String resource) {
    try (InputStream in = Csv.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Inside of quotes, two of them mean one, and commas and line ends are text. */
  private static List<List<String>> records(String text) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && quoted && text.startsWith("\"\"", i)) {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted || c != ',' && c != '\r' && c != '\n') {
        field.append(c);
      } else if (c != '\r') {
        record.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          records.add(record);
          record = new ArrayList<>();
        }
      }
    }
    if (quoted || !record.isEmpty() || !field.isEmpty()) {
      throw new IllegalStateException("the last record does not end: " + record + field);
    }
    return records;
  }

  private static Map<String, String> byColumn(List<String> columns, List<String> record) {
    if (record.size() != columns.size()) {
      throw new IllegalStateException("not a value for each of " + columns + ": " + record);
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      values.put(columns.get(i), record.get(i));
    }
    return values;
  }
}
