package dev.statute.contract.text;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.ToNumberPolicy;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JSON (RFC 8259), as maps, lists, strings, numbers and truth values. It is written with two spaces
 * for each level, and arrays of plain values in one line.
 */
public final class JsonText {

  private static final Gson GSON =
      new GsonBuilder().setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE).create();
  private static final FormattingStyle LINE =
      FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

  /** Half a pair cannot be written as UTF-8. */
  private static final Pattern SURROGATE = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

  private final JsonWriter writer;

  private JsonText(JsonWriter writer) {
    this.writer = writer;
  }

  /** The text of a value: a map, a collection, a string, a number or a truth value. */
  public static String write(Object root) {
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

  /**
   * The value that a text says; a number is a {@code Long} or a {@code Double}.
   *
   * @throws IllegalArgumentException with a short message, if it is no JSON
   */
  public static @Nullable Object read(String text) {
    JsonReader reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    try {
      Object value = GSON.getAdapter(Object.class).read(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new JsonParseException("more than one value");
      }
      return value;
    } catch (IOException | JsonParseException wrong) {
      throw new IllegalArgumentException("malformed JSON at " + reader.getPath(), wrong);
    }
  }

  /**
   * The object that a text says.
   *
   * @throws IllegalArgumentException with a short message, if it is no JSON, or no object
   */
  public static Map<?, ?> object(String text) {
    if (read(text) instanceof Map<?, ?> object) {
      return object;
    }
    throw new IllegalArgumentException("the JSON is no object");
  }

  /**
   * A member of an object.
   *
   * @throws IllegalArgumentException if it is missing, or has another type
   */
  public static <T> T member(Map<?, ?> object, String name, Class<T> type) {
    Object value = object.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the member \"" + name + "\" is missing");
    }
    return as(type, value, name);
  }

  /**
   * The objects in an array that an object has.
   *
   * @throws IllegalArgumentException if there is none, or it has something else in it
   */
  public static List<Map<?, ?>> objects(Map<?, ?> object, String name) {
    List<Map<?, ?>> objects = new ArrayList<>();
    items(object, name, Map.class).forEach(objects::add);
    return objects;
  }

  /**
   * The items of an array that is a member of an object.
   *
   * @throws IllegalArgumentException if it is missing, or if it or an item has another type
   */
  public static <T> List<T> items(Map<?, ?> object, String name, Class<T> type) {
    List<T> items = new ArrayList<>();
    for (Object item : member(object, name, List.class)) {
      items.add(as(type, item, name));
    }
    return items;
  }

  private static <T> T as(Class<T> type, @Nullable Object value, String name) {
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException("the member \"" + name + "\" has the wrong type");
    }
    return type.cast(value);
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
