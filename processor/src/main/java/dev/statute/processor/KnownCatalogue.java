package dev.statute.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All vendors that a compile knows, of all catalogues. Those beside the registries are read when
 * somebody asks for them, which a compile whose codes are all registered never does.
 */
final class KnownCatalogue {

  private final List<KnownVendor> registries;
  private final Supplier<List<KnownVendor>> reader;
  private @Nullable List<KnownVendor> vendors;

  /**
   * @param vendors gives all vendors, the registries among them
   */
  KnownCatalogue(List<KnownVendor> registries, Supplier<List<KnownVendor>> vendors) {
    this.registries = List.copyOf(registries);
    this.reader = vendors;
  }

  List<KnownVendor> vendors() {
    List<KnownVendor> found = vendors;
    if (found == null) {
      found = List.copyOf(reader.get());
      vendors = found;
    }
    return found;
  }

  /** The vendor with a holder of that qualified name. */
  Optional<KnownVendor> holder(String qualifiedName) {
    return vendors().stream().filter(vendor -> vendor.holder().equals(qualifiedName)).findFirst();
  }

  /**
   * The vendors with an id or with a holder of that qualified name; two catalogues can share an id.
   */
  List<KnownVendor> named(String idOrHolder) {
    return vendors().stream()
        .filter(vendor -> vendor.id().equals(idOrHolder) || vendor.holder().equals(idOrHolder))
        .toList();
  }

  /** The vendors that define a code, without those given. */
  List<KnownVendor> definingOutside(int code, Collection<KnownVendor> targets) {
    List<KnownVendor> defining = new ArrayList<>();
    for (KnownVendor vendor : vendors()) {
      if (!targets.contains(vendor) && vendor.defines(code)) {
        defining.add(vendor);
      }
    }
    return defining;
  }

  List<KnownVendor> registries() {
    return registries;
  }
}
