package dev.statute.processor.compiled;

import dev.statute.meta.Sender;
import dev.statute.meta.State;
import dev.statute.meta.VendorMetadata;
import java.util.ArrayList;
import java.util.List;

/**
 * The format of a status code in the metadata of its vendor: {@link VendorMetadata#statuses}
 * defines it.
 */
public final class StatusFormat {

  /** The only format that is written and read: {@link VendorMetadata#format}. */
  public static final int NUMBER = 1;

  private static final char ESCAPE = '\\';
  private static final char FIELD = '|';
  private static final char ITEM = ';';

  private static final String CONTENT = "content";
  private static final String CACHEABLE = "cacheable";

  private StatusFormat() {}

  public static String write(KnownStatus status) {
    List<String> flags = new ArrayList<>();
    if (status.content()) {
      flags.add(CONTENT);
    }
    if (status.cacheable()) {
      flags.add(CACHEABLE);
    }
    List<List<String>> fields =
        List.of(
            List.of(Integer.toString(status.code())),
            List.of(status.phrase()),
            status.aliases(),
            status.senders().stream().map(Sender::name).toList(),
            List.of(status.state().name()),
            flags,
            status.requiredHeaders(),
            status.optionalHeaders(),
            List.of(status.reference()));
    StringBuilder text = new StringBuilder();
    for (List<String> field : fields) {
      if (!text.isEmpty()) {
        text.append(FIELD);
      }
      append(field, text);
    }
    return text.toString();
  }

  private static void append(List<String> items, StringBuilder text) {
    int start = text.length();
    for (String item : items) {
      if (text.length() > start) {
        text.append(ITEM);
      }
      for (char character : item.toCharArray()) {
        if (character == ESCAPE || character == FIELD || character == ITEM) {
          text.append(ESCAPE);
        }
        text.append(character);
      }
    }
  }

  static KnownStatus read(String text) {
    List<List<String>> fields = fields(text);
    List<Sender> senders = new ArrayList<>();
    for (String sender : fields.get(3)) {
      senders.add(Sender.valueOf(sender));
    }
    List<String> flags = fields.get(5);
    return new KnownStatus(
        Integer.parseInt(only(fields.get(0))),
        only(fields.get(1)),
        fields.get(2),
        senders,
        State.valueOf(only(fields.get(4))),
        flags.contains(CONTENT),
        flags.contains(CACHEABLE),
        fields.get(6),
        fields.get(7),
        only(fields.get(8)));
  }

  /** The fields of a text, each as a list. A field without text has no items. */
  private static List<List<String>> fields(String text) {
    List<List<String>> fields = new ArrayList<>();
    List<String> items = new ArrayList<>();
    StringBuilder item = new StringBuilder();
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (character == ESCAPE) {
        index++;
        item.append(text.charAt(index));
      } else if (character != FIELD && character != ITEM) {
        item.append(character);
      } else {
        close(item, items);
        if (character == FIELD) {
          fields.add(items);
          items = new ArrayList<>();
        }
      }
    }
    close(item, items);
    fields.add(items);
    return fields;
  }

  private static void close(StringBuilder item, List<String> items) {
    if (!item.isEmpty()) {
      items.add(item.toString());
      item.setLength(0);
    }
  }

  private static String only(List<String> items) {
    return items.isEmpty() ? "" : items.get(0);
  }
}
