package dev.statute.contract.report;

import java.util.List;
import java.util.Map;

/** Writes JSON (RFC 8259): two spaces for each level, and lists of plain values in one line. */
final class JsonWriter {

  private static final int FIRST_PRINTABLE = 0x20;

  private final StringBuilder text = new StringBuilder();

  private JsonWriter() {}

  /** The text of a value: a map, a list, a string, a number or a truth value. */
  static String write(Object value) {
    JsonWriter writer = new JsonWriter();
    writer.value(value, 0);
    return writer.text.append('\n').toString();
  }

  private void value(Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      object(map, depth);
    } else if (value instanceof List<?> list) {
      array(list, depth);
    } else if (value instanceof String string) {
      string(string);
    } else {
      text.append(value);
    }
  }

  private void object(Map<?, ?> map, int depth) {
    text.append('{');
    String separator = "";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      text.append(separator);
      newLine(depth + 1);
      string(String.valueOf(entry.getKey()));
      text.append(": ");
      value(entry.getValue(), depth + 1);
      separator = ",";
    }
    if (!map.isEmpty()) {
      newLine(depth);
    }
    text.append('}');
  }

  private void array(List<?> list, int depth) {
    boolean isPlain =
        list.stream().noneMatch(item -> item instanceof Map<?, ?> || item instanceof List<?>);
    text.append('[');
    String separator = "";
    for (Object item : list) {
      text.append(separator);
      if (!isPlain) {
        newLine(depth + 1);
      }
      value(item, depth + 1);
      separator = isPlain ? ", " : ",";
    }
    if (!isPlain) {
      newLine(depth);
    }
    text.append(']');
  }

  private void newLine(int depth) {
    text.append('\n').append("  ".repeat(depth));
  }

  private void string(String string) {
    text.append('"');
    for (char character : string.toCharArray()) {
      if (character == '"' || character == '\\') {
        text.append('\\').append(character);
      } else if (character < FIRST_PRINTABLE || Character.isSurrogate(character)) {
        text.append("\\u").append(Integer.toHexString(0x10000 | character).substring(1));
      } else {
        text.append(character);
      }
    }
    text.append('"');
  }
}
