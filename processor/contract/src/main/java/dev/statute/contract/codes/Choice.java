package dev.statute.contract.codes;

import dev.statute.contract.frame.Anchors;
import dev.statute.contract.frame.Filter;
import dev.statute.contract.frame.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Filters of which one is chosen.
 *
 * @param all what stands for no filter
 */
record Choice(String label, String all, List<Filter> filters) {

  /** A property by which codes are chosen. */
  private enum Property {
    CLASS("Class", "All classes", entry -> List.of(CodeGroup.digits(entry.code()))),
    SENDER(
        "Sent by",
        "All senders",
        entry -> entry.status().senders().stream().map(Words::of).toList()),
    STATE("State", "All states", entry -> List.of(Words.of(entry.status().state()))),
    VENDOR("Vendor", "All vendors", entry -> List.of(entry.vendor().id()));

    private final String label;
    private final String all;
    private final Function<Entry, List<String>> values;

    Property(String label, String all, Function<Entry, List<String>> values) {
      this.label = label;
      this.all = all;
      this.values = values;
    }

    private String tag(String value) {
      return Anchors.slug(label + " " + value);
    }
  }

  /** The tags of a code, one for each value of each property. */
  static List<String> tags(Entry entry) {
    return Arrays.stream(Property.values())
        .flatMap(property -> property.values.apply(entry).stream().map(property::tag))
        .toList();
  }

  /** The choices for these rows; none of a property that has the same value in all of them. */
  static List<Choice> of(List<CodeRow> rows) {
    return Arrays.stream(Property.values()).flatMap(each -> of(each, rows).stream()).toList();
  }

  private static Optional<Choice> of(Property property, List<CodeRow> rows) {
    Map<String, Integer> counts = new TreeMap<>();
    for (CodeRow row : rows) {
      property.values.apply(row.entry()).forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    List<Filter> filters =
        counts.entrySet().stream()
            .map(
                each ->
                    new Filter(
                        property.tag(each.getKey()), each.getValue(), each.getKey(), Tone.PLAIN))
            .toList();
    return filters.size() < 2
        ? Optional.empty()
        : Optional.of(new Choice(property.label, property.all, filters));
  }
}
