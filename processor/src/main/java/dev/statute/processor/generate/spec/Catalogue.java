package dev.statute.processor.generate.spec;

import java.util.List;
import java.util.Optional;

/**
 * The vendors whose types are generated into one package.
 *
 * @param extended the hierarchy that it joins; empty if it has its own
 * @param vendors the vendors in the order of the spec files
 */
public record Catalogue(String packageName, Optional<Hierarchy> extended, List<Vendor> vendors) {

  public Catalogue {
    vendors = List.copyOf(vendors);
  }

  /** The qualified names of the holders. */
  public List<String> holders() {
    return vendors.stream().map(vendor -> packageName + "." + vendor.type()).toList();
  }

  /** The vendor that defines the registered codes, if this catalogue has it. */
  public Optional<Vendor> registry() {
    return vendors.stream().filter(Vendor::isRegistry).findFirst();
  }
}
