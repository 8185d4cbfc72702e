package dev.statute.processor;

import java.util.Comparator;
import java.util.List;

/**
 * A spec file without a mistake in itself.
 *
 * @param type the name of the generated holder, and its place
 * @param statuses the status codes in the order of the file, each with its place
 */
record VendorSpec(
    SpecFile file,
    Located<String> id,
    Located<String> type,
    String prefix,
    String title,
    String source,
    List<Located<Status>> statuses) {

  VendorSpec {
    statuses = List.copyOf(statuses);
  }

  Vendor vendor() {
    List<Status> sorted =
        statuses.stream()
            .map(Located::value)
            .sorted(Comparator.comparingInt(Status::code))
            .toList();
    return new Vendor(id.value(), type.value(), prefix, title, source, sorted);
  }
}
