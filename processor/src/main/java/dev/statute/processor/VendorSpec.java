package dev.statute.processor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What could be read of a spec file. Where there is a mistake in it, something is missing.
 *
 * @param type the name of the generated holder
 * @param prefix the start of the exception names, which can be empty text
 * @param replaces the codes of an origin server whose content the vendor replaces, in the order of
 *     the file
 * @param statuses the status codes that have a number and a name, in the order of the file
 */
record VendorSpec(
    SpecFile file,
    Optional<Located<String>> id,
    Optional<Located<String>> type,
    Optional<String> prefix,
    String title,
    String source,
    List<Integer> replaces,
    List<StatusEntry> statuses) {

  VendorSpec {
    replaces = List.copyOf(replaces);
    statuses = List.copyOf(statuses);
  }

  /** The vendor of a spec file without a mistake. */
  Vendor vendor() {
    String vendorId = id.orElseThrow().value();
    List<Status> sorted =
        statuses.stream()
            .map(StatusEntry::status)
            .sorted(Comparator.comparingInt(Status::code))
            .toList();
    return new Vendor(
        file,
        vendorId,
        type.orElseThrow().value(),
        prefix.orElseThrow(),
        title.isEmpty() ? vendorId : title,
        source,
        replaces.stream().sorted().toList(),
        sorted);
  }
}
