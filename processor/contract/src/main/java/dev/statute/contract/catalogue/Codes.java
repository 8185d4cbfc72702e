package dev.statute.contract.catalogue;

import dev.statute.processor.compiled.KnownCatalogue;
import dev.statute.processor.compiled.KnownStatus;
import dev.statute.processor.compiled.KnownVendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What codes mean: to the registry, to the vendors of the user, and else to any vendor. */
public final class Codes {

  private final List<KnownVendor> vendors;

  /**
   * @param targets the vendors that the program is deployed behind
   */
  public Codes(KnownCatalogue catalogue, List<KnownVendor> targets) {
    this.vendors = new ArrayList<>(catalogue.registries());
    vendors.addAll(targets);
    vendors.addAll(catalogue.vendors());
  }

  /** A code with its reason phrase, if a vendor has one. */
  public String describe(int code) {
    String phrase = phrase(code);
    return phrase.isEmpty() ? "" + code : code + " " + phrase;
  }

  /** The reason phrase; empty if no vendor defines the code. */
  public String phrase(int code) {
    return vendor(code)
        .map(vendor -> vendor.statuses().get(code))
        .map(KnownStatus::phrase)
        .orElse("");
  }

  /** The vendor that defines a code. */
  public Optional<KnownVendor> vendor(int code) {
    return vendors.stream().filter(vendor -> vendor.defines(code)).findFirst();
  }
}
