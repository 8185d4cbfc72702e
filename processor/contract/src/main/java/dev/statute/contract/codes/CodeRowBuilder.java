package dev.statute.contract.codes;

import dev.statute.processor.generate.spec.Status;
import dev.statute.processor.generate.spec.Vendor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the rows of codes. */
final class CodeRowBuilder {

  private final String packageName;
  private final Map<Integer, List<Entry>> byNumber;

  /**
   * @param byNumber all codes, of one number the registered meaning first
   */
  CodeRowBuilder(String packageName, Map<Integer, List<Entry>> byNumber) {
    this.packageName = packageName;
    this.byNumber = byNumber;
  }

  CodeRow build(Entry entry) {
    List<Entry> others = at(entry.code()).stream().filter(other -> !other.equals(entry)).toList();
    List<String> tags = new ArrayList<>(Choice.tags(entry));
    if (!others.isEmpty()) {
      tags.add(CodeRow.SHARED);
    }
    return new CodeRow(
        entry,
        String.join(" ", tags),
        Reception.of(entry),
        Usage.of(packageName, entry, others),
        entry.status().compare().stream().map(each -> neighbor(entry, each)).toList(),
        others);
  }

  private List<Entry> at(int code) {
    return byNumber.getOrDefault(code, List.of());
  }

  /** The code of the same vendor, else the registered one. */
  private CodeRow.Neighbor neighbor(Entry entry, Status.Neighbor neighbor) {
    Optional<Entry> meant =
        at(neighbor.code()).stream()
            .filter(other -> isOf(entry.vendor(), other) || other.vendor().isRegistry())
            .min(Comparator.comparing(other -> !isOf(entry.vendor(), other)));
    return new CodeRow.Neighbor(
        neighbor.code(),
        meant.map(each -> each.status().phrase()).orElse(""),
        meant.map(Entry::anchor).orElse(""),
        Words.onOneLine(neighbor.difference()));
  }

  private static boolean isOf(Vendor vendor, Entry entry) {
    return entry.vendor().equals(vendor);
  }
}
