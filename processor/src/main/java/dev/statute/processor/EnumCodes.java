package dev.statute.processor;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the codes of an enum's constants from rows such as {@code 404 NOT_FOUND}. */
final class EnumCodes {

  private EnumCodes() {}

  static Map<String, Integer> read(String... tables) {
    return Arrays.stream(tables)
        .flatMap(table -> Arrays.stream(table.strip().split(",\\s*")))
        .map(row -> row.split(" "))
        .collect(Collectors.toUnmodifiableMap(row -> row[1], row -> Integer.valueOf(row[0])));
  }
}
