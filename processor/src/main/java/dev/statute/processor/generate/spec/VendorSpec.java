package dev.statute.processor.generate.spec;

import dev.statute.processor.generate.spec.Vendor.Details;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The content of a spec file, as far as it could be read.
 *
 * @param type the name of the generated holder
 * @param prefix the start of the exception names, possibly empty text
 * @param statuses the entries with a code and a name, in the order of the file
 * @param problems the mistakes in the file, in the order in which they were found
 */
record VendorSpec(
    SpecFile file,
    Optional<Located<String>> id,
    Optional<Located<String>> type,
    Optional<String> prefix,
    Details details,
    List<StatusEntry> statuses,
    List<SpecProblem> problems) {

  VendorSpec {
    statuses = List.copyOf(statuses);
    problems = List.copyOf(problems);
  }

  /** The vendor of a spec file without a mistake. */
  Vendor vendor() {
    List<Status> sorted =
        statuses.stream()
            .map(StatusEntry::status)
            .sorted(Comparator.comparingInt(Status::code))
            .toList();
    return new Vendor(
        file,
        id.orElseThrow().value(),
        type.orElseThrow().value(),
        prefix.orElseThrow(),
        details,
        sorted);
  }
}
