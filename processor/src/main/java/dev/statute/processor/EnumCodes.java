package dev.statute.processor;

import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

/** Reads the codes of an enum's constants from rows such as {@code 404 NOT_FOUND}. */
final class EnumCodes {

  private EnumCodes() {}

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
}
