package dev.statute.contract.report;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes JSON (RFC 8259): two spaces for each level, and arrays of plain values in one line. */
final class JsonText {

  private static final Gson GSON = new Gson();
  private static final FormattingStyle LINE =
      FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

  /** Half a pair cannot be written as UTF-8. */
  private static final Pattern SURROGATE = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

  private final JsonWriter writer;

  private JsonText(JsonWriter writer) {
    this.writer = writer;
  }

  /** The text of a value: a map, a collection, a string, a number or a truth value. */
  static String write(Object root) {
    StringWriter text = new StringWriter();
    try (JsonWriter writer = new JsonWriter(text)) {
      writer.setFormattingStyle(FormattingStyle.PRETTY);
      writer.setHtmlSafe(false);
      new JsonText(writer).value(GSON.toJsonTree(root));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return SURROGATE.matcher(text.append('\n').toString()).replaceAll(JsonText::escaped);
  }

  private static String escaped(MatchResult half) {
    return "\\\\u" + Integer.toHexString(half.group().charAt(0));
  }

  private void value(JsonElement value) throws IOException {
    if (value.isJsonObject()) {
      writer.beginObject();
      for (Map.Entry<String, JsonElement> entry : value.getAsJsonObject().entrySet()) {
        writer.name(entry.getKey());
        value(entry.getValue());
      }
      writer.endObject();
    } else if (value.isJsonArray()) {
      array(value.getAsJsonArray());
    } else {
      GSON.toJson(value, writer);
    }
  }

  private void array(JsonArray array) throws IOException {
    boolean isPlain = array.asList().stream().allMatch(JsonElement::isJsonPrimitive);
    writer.setFormattingStyle(isPlain ? LINE : FormattingStyle.PRETTY);
    writer.beginArray();
    for (JsonElement item : array) {
      value(item);
    }
    writer.endArray();
    writer.setFormattingStyle(FormattingStyle.PRETTY);
  }
}
