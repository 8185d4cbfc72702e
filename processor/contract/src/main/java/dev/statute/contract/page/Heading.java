package dev.statute.contract.page;

import dev.statute.meta.Sender;
import dev.statute.processor.compiled.KnownStatus;
import dev.statute.processor.compiled.KnownVendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of the column of a code.
 *
 * @param family the first digit of the code
 * @param vendor the id of the vendor; empty for the registry
 * @param senders who can send it, as a sentence
 * @param isLate whether the column stands in the right half
 */
record Heading(int code, int family, String phrase, String vendor, String senders, boolean isLate) {

  static Heading of(int code, Optional<KnownVendor> vendor, boolean isLate) {
    Optional<KnownStatus> known =
        vendor.flatMap(each -> Optional.ofNullable(each.statuses().get(code)));
    return new Heading(
        code,
        code / 100,
        known.map(KnownStatus::phrase).orElse(""),
        vendor.filter(each -> !each.isRegistry()).map(KnownVendor::id).orElse(""),
        known
            .map(each -> sentence(each.senders()))
            .orElse("Defined by no known vendor, or by several."),
        isLate);
  }

  private static String sentence(List<Sender> senders) {
    List<String> sent = new ArrayList<>();
    List<String> unsent = new ArrayList<>();
    for (Sender sender : senders) {
      switch (sender) {
        case ORIGIN -> sent.add("an origin server");
        case GATEWAY -> sent.add("a gateway");
        case LOG -> unsent.add("a server writes it to its log");
        case INTERNAL -> unsent.add("a server uses it internally");
        case CLIENT -> unsent.add("a client library makes it");
      }
    }
    String start = sent.isEmpty() ? "Never sent: " : "Sent by " + String.join(" or ", sent);
    String end = String.join("; ", unsent);
    return start + (sent.isEmpty() || unsent.isEmpty() ? "" : "; ") + end + ".";
  }
}
