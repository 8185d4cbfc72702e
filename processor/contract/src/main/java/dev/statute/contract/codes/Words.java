package dev.statute.contract.codes;

import dev.statute.meta.Sender;
import dev.statute.meta.State;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the values of a spec are called on the pages. */
final class Words {

  private static final Pattern BREAKS = Pattern.compile("[\\t\\n]+");

  private Words() {}

  static String of(Sender sender) {
    return switch (sender) {
      case ORIGIN -> "origin server";
      case GATEWAY -> "gateway";
      case LOG -> "log only";
      case INTERNAL -> "internal";
      case CLIENT -> "client software";
    };
  }

  static String of(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /** The state, unless there is nothing to say about it. */
  static String unless(State state) {
    return state == State.CURRENT ? "" : of(state);
  }

  /** Such as {@code Allow}, or {@code Upgrade and Connection}. */
  static String list(List<String> items) {
    int end = items.size() - 1;
    return end < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, end)) + " and " + items.get(end);
  }

  /** The text of a spec, which may have several lines. */
  static String onOneLine(String text) {
    return BREAKS.matcher(text.strip()).replaceAll(" ");
  }
}
