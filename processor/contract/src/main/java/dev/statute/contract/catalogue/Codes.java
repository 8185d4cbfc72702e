package dev.statute.contract.catalogue;

import dev.statute.processor.compiled.KnownCatalogue;
import dev.statute.processor.compiled.KnownStatus;
import dev.statute.processor.compiled.KnownVendor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What codes mean: to the registry, else to the target vendors, else to the one vendor that defines
 * them.
 */
public final class Codes {

  private final KnownCatalogue catalogue;
  private final List<KnownVendor> targets;

  /**
   * @param targets the vendors that the program is deployed behind
   */
  public Codes(KnownCatalogue catalogue, List<KnownVendor> targets) {
    this.catalogue = catalogue;
    this.targets = List.copyOf(targets);
  }

  /**
   * What they mean behind other vendors.
   *
   * @param holders the qualified names of their generated types; empty for the same vendors
   */
  public Codes behind(List<String> holders) {
    return holders.isEmpty()
        ? this
        : new Codes(
            catalogue,
            holders.stream().flatMap(holder -> catalogue.holder(holder).stream()).toList());
  }

  /** A code with its reason phrase, if a vendor has one. */
  public String describe(int code) {
    String phrase = phrase(code);
    return phrase.isEmpty() ? "" + code : code + " " + phrase;
  }

  /** The reason phrase; empty if no vendor defines the code, or several do. */
  public String phrase(int code) {
    return vendor(code)
        .map(vendor -> vendor.statuses().get(code))
        .map(KnownStatus::phrase)
        .orElse("");
  }

  /** The vendor that defines a code; empty if there is none, or if several could be meant. */
  public Optional<KnownVendor> vendor(int code) {
    for (Collection<KnownVendor> vendors : List.of(catalogue.registries(), targets)) {
      List<KnownVendor> defining = defining(code, vendors);
      if (!defining.isEmpty()) {
        return only(defining);
      }
    }
    return only(defining(code, catalogue.vendors()));
  }

  private static List<KnownVendor> defining(int code, Collection<KnownVendor> vendors) {
    return vendors.stream().filter(vendor -> vendor.defines(code)).toList();
  }

  private static Optional<KnownVendor> only(List<KnownVendor> vendors) {
    return vendors.size() == 1 ? Optional.of(vendors.get(0)) : Optional.empty();
  }
}
