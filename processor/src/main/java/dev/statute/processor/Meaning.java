package dev.statute.processor;

import java.util.List;
import java.util.stream.Collectors;

/** What some vendors mean by a code. */
record Meaning(String phrase, List<KnownVendor> vendors) {

  Meaning {
    vendors = List.copyOf(vendors);
  }

  /** Such as {@code Client Closed Request (nginx, caddy), Token Required (esri)}. */
  static String describe(List<Meaning> meanings) {
    return meanings.stream()
        .map(meaning -> meaning.phrase() + " (" + KnownVendor.ids(meaning.vendors()) + ")")
        .collect(Collectors.joining(", "));
  }
}
