package dev.statute.processor;

import java.util.List;
import java.util.Optional;

/**
 * Everything that is generated into one package.
 *
 * @param packageName the package
 * @param vendors in the order of the spec files
 * @param specs the spec files
 */
record Catalogue(String packageName, List<Vendor> vendors, List<SpecFile> specs) {

  Catalogue {
    vendors = List.copyOf(vendors);
    specs = List.copyOf(specs);
  }

  /** The vendor whose codes are the registered ones, if this catalogue has it. */
  Optional<Vendor> registry() {
    return vendors.stream().filter(Vendor::isRegistry).findFirst();
  }
}
