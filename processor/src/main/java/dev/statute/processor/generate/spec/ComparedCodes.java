package dev.statute.processor.generate.spec;

import dev.statute.processor.compiled.CatalogueShape;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds codes that a spec compares its own with although neither it nor the registry has them. */
final class ComparedCodes {

  private ComparedCodes() {}

  /**
   * Returns the mistakes in the specs of a package. There is none if the registry is not among
   * them, or if its spec or the vendor's own has another mistake, since then a code may be missing.
   */
  static List<SpecProblem> undefined(List<VendorSpec> specs) {
    return specs.stream()
        .filter(ComparedCodes::isRegistry)
        .findFirst()
        .filter(registry -> registry.problems().isEmpty())
        .map(registry -> specs.stream().flatMap(spec -> undefined(registry, spec)).toList())
        .orElse(List.of());
  }

  private static boolean isRegistry(VendorSpec spec) {
    return spec.id().filter(id -> id.value().equals(CatalogueShape.REGISTRY)).isPresent();
  }

  private static Stream<SpecProblem> undefined(VendorSpec registry, VendorSpec spec) {
    if (!spec.problems().isEmpty()) {
      return Stream.empty();
    }
    Set<Integer> defined =
        Stream.of(registry, spec)
            .flatMap(vendor -> vendor.statuses().stream())
            .map(entry -> entry.status().code())
            .collect(Collectors.toSet());
    return spec.statuses().stream()
        .flatMap(entry -> entry.compared().stream())
        .filter(code -> !defined.contains(code.value()))
        .map(code -> new SpecProblem(spec.file(), code.position(), text(code.value())));
  }

  private static String text(int code) {
    return NeighborReader.FIELD
        + ": found "
        + code
        + ", expected a code of this vendor or of the registry";
  }
}
