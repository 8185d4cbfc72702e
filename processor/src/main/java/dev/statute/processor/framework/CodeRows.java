package dev.statute.processor.framework;

import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

/** Reads codes and the names they belong to from rows such as {@code 404 NOT_FOUND}. */
final class CodeRows {

  private CodeRows() {}

  static Map<String, Integer> read(String... tables) {
    Map<String, Integer> codes = new HashMap<>();
    for (String table : tables) {
      StringTokenizer words = new StringTokenizer(table, " ,\n");
      while (words.hasMoreTokens()) {
        int code = Integer.parseInt(words.nextToken());
        codes.put(words.nextToken(), code);
      }
    }
    return codes;
  }

  /** Reads codes of types, and completes the names of the types with a prefix. */
  static Map<String, Integer> readTypes(String prefix, String table) {
    Map<String, Integer> codes = new HashMap<>();
    for (Map.Entry<String, Integer> row : read(table).entrySet()) {
      codes.put(prefix + row.getKey(), row.getValue());
    }
    return codes;
  }

  /** Completes the names of types with a prefix. */
  static String[] types(String prefix, String... names) {
    String[] types = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      types[i] = prefix + names[i];
    }
    return types;
  }
}
