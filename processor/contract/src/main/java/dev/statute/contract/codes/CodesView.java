package dev.statute.contract.codes;

import dev.statute.contract.frame.Filter;
import dev.statute.contract.frame.Tone;
import dev.statute.contract.frame.Total;
import dev.statute.contract.text.Count;
import dev.statute.meta.Sender;
import dev.statute.processor.generate.spec.Catalogue;
import dev.statute.processor.generate.spec.Vendor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the templates of the codes show.
 *
 * @param packageName the package of the generated types
 * @param size how many codes of how many vendors there are, in words
 * @param groups the codes, by class
 * @param shared the codes whose number several vendors define
 * @param hasRegistry whether the registered codes are among them
 * @param sample a code by which the page explains itself, if there is one
 * @param example a code of a vendor whose number means something to others, if there is one
 */
record CodesView(
    String title,
    String packageName,
    String size,
    List<Total> totals,
    List<Choice> choices,
    List<Filter> filters,
    List<CodeGroup> groups,
    List<CodeRow> shared,
    boolean hasRegistry,
    List<Entry> sample,
    List<Entry> example,
    List<VendorRow> vendors) {

  private static final int NOT_FOUND = 404;

  /** A vendor, and how many codes it has. */
  record VendorRow(String id, String title, String type, String source, int count) {}

  static CodesView of(Catalogue catalogue) {
    Map<Integer, List<Entry>> byNumber = byNumber(catalogue);
    CodeRowBuilder builder = new CodeRowBuilder(catalogue.packageName(), byNumber);
    List<CodeRow> rows =
        byNumber.values().stream().flatMap(List::stream).map(builder::build).toList();
    List<CodeRow> shared = rows.stream().filter(CodeRow::isShared).toList();
    int vendors = catalogue.vendors().size();
    int numbers = (int) byNumber.values().stream().filter(entries -> entries.size() > 1).count();
    return new CodesView(
        title(catalogue),
        catalogue.packageName(),
        Count.of(rows.size(), "code", "codes") + " of " + Count.of(vendors, "vendor", "vendors"),
        totals(rows.size(), vendors, numbers),
        Choice.of(rows),
        filters(shared),
        CodeGroup.of(rows),
        shared,
        catalogue.vendors().stream().anyMatch(Vendor::isRegistry),
        sample(rows),
        example(shared),
        vendors(catalogue));
  }

  /** 404 if it is there, which everyone knows. */
  private static List<Entry> sample(List<CodeRow> rows) {
    return first(
        rows.stream()
            .map(CodeRow::entry)
            .sorted(Comparator.comparing(entry -> entry.code() != NOT_FOUND)));
  }

  /**
   * A code that somebody sends, best a gateway, as programs are deployed behind those; of such
   * codes, the one whose number the most other gateways send.
   */
  private static List<Entry> example(List<CodeRow> shared) {
    return first(
        shared.stream()
            .filter(row -> row.entry().isSent())
            .filter(row -> !row.entry().vendor().isRegistry())
            .filter(row -> row.others().stream().noneMatch(each -> each.vendor().isRegistry()))
            .sorted(
                Comparator.comparing((CodeRow row) -> !isOfGateway(row.entry()))
                    .thenComparing(
                        row -> -row.others().stream().filter(CodesView::isOfGateway).count()))
            .map(CodeRow::entry));
  }

  private static boolean isOfGateway(Entry entry) {
    return entry.isSent() && entry.isFrom(Sender.GATEWAY);
  }

  private static List<Entry> first(Stream<Entry> entries) {
    return entries.limit(1).toList();
  }

  private static Map<Integer, List<Entry>> byNumber(Catalogue catalogue) {
    return catalogue.vendors().stream()
        .flatMap(vendor -> vendor.statuses().stream().map(status -> new Entry(vendor, status)))
        .sorted(Entry.ORDER)
        .collect(Collectors.groupingBy(Entry::code, TreeMap::new, Collectors.toList()));
  }

  /** Such as {@code Status codes of Acme}, if there is only one vendor. */
  private static String title(Catalogue catalogue) {
    List<Vendor> vendors = catalogue.vendors();
    return vendors.size() == 1
        ? "Status codes of " + vendors.get(0).details().title()
        : "HTTP status codes";
  }

  private static List<Total> totals(int codes, int vendors, int numbers) {
    List<Total> totals = new ArrayList<>();
    totals.add(Total.of(codes, "code", "codes", Tone.PLAIN));
    totals.add(Total.of(vendors, "vendor", "vendors", Tone.PLAIN));
    if (numbers > 0) {
      totals.add(
          Total.of(
              numbers,
              "number with several meanings",
              "numbers with several meanings",
              Tone.PLAIN));
    }
    return totals;
  }

  private static List<Filter> filters(List<CodeRow> shared) {
    return shared.isEmpty()
        ? List.of()
        : List.of(new Filter(CodeRow.SHARED, shared.size(), "of several vendors", Tone.PLAIN));
  }

  /** The registry first. */
  private static List<VendorRow> vendors(Catalogue catalogue) {
    return catalogue.vendors().stream()
        .sorted(
            Comparator.comparing((Vendor vendor) -> !vendor.isRegistry()).thenComparing(Vendor::id))
        .map(CodesView::vendor)
        .toList();
  }

  private static VendorRow vendor(Vendor vendor) {
    return new VendorRow(
        vendor.id(),
        vendor.details().title(),
        vendor.type(),
        vendor.details().source(),
        vendor.statuses().size());
  }

  boolean hasShared() {
    return !shared.isEmpty();
  }
}
