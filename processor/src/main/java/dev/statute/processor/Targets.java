package dev.statute.processor;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The vendors whose status codes are valid at some place. */
sealed interface Targets {

  /** The vendors could be read; the registry is always one of them. */
  record Known(Set<KnownVendor> vendors) implements Targets {

    public Known {
      vendors = Collections.unmodifiableSet(new LinkedHashSet<>(vendors));
    }

    static Known of(Collection<KnownVendor> registries, Collection<KnownVendor> named) {
      Set<KnownVendor> all = new LinkedHashSet<>(registries);
      all.addAll(named);
      return new Known(all);
    }

    /**
     * What a code is here: the definition of the registry, else that of the first vendor that has
     * one.
     */
    Optional<KnownStatus> status(int code) {
      return vendors.stream()
          .filter(vendor -> vendor.defines(code))
          .map(vendor -> vendor.statuses().get(code))
          .findFirst();
    }

    /** All codes that are valid here. */
    List<KnownStatus> statuses() {
      return vendors.stream().flatMap(vendor -> vendor.statuses().values().stream()).toList();
    }

    String describe() {
      return vendors.stream().map(KnownVendor::id).distinct().collect(Collectors.joining(", "));
    }
  }

  /** They could not be read, so nothing is said about what is valid. */
  record Unknown() implements Targets {}
}
