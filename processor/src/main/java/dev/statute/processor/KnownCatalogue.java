package dev.statute.processor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All vendors that a compile knows, of all catalogues. */
record KnownCatalogue(List<KnownVendor> vendors) {

  KnownCatalogue {
    vendors = List.copyOf(vendors);
  }

  /** The vendor with a holder of that qualified name. */
  Optional<KnownVendor> holder(String qualifiedName) {
    return vendors.stream().filter(vendor -> vendor.holder().equals(qualifiedName)).findFirst();
  }

  /**
   * The vendors with an id or with a holder of that qualified name; two catalogues can share an id.
   */
  List<KnownVendor> named(String idOrHolder) {
    return vendors.stream()
        .filter(vendor -> vendor.id().equals(idOrHolder) || vendor.holder().equals(idOrHolder))
        .toList();
  }

  /** The vendors that define a code, without those given. */
  List<KnownVendor> definingOutside(int code, Collection<KnownVendor> targets) {
    return vendors.stream()
        .filter(vendor -> vendor.defines(code) && !targets.contains(vendor))
        .toList();
  }

  List<KnownVendor> registries() {
    return vendors.stream().filter(KnownVendor::isRegistry).toList();
  }
}
