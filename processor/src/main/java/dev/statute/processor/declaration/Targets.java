package dev.statute.processor.declaration;

import dev.statute.Role;
import dev.statute.processor.compiled.KnownStatus;
import dev.statute.processor.compiled.KnownVendor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The vendors whose status codes are valid at some place, and the role of the code there. */
public sealed interface Targets {

  /** A code with its reason phrase, if a target has one. */
  default String describe(int code) {
    return this instanceof Known known
        ? known.status(code).map(status -> code + " " + status.phrase()).orElse("" + code)
        : "" + code;
  }

  /**
   * The targets could be read.
   *
   * @param vendors the vendors; the registry is always one of them
   * @param source where they come from, as text to put in parentheses
   */
  record Known(Set<KnownVendor> vendors, Role role, String source) implements Targets {

    public Known {
      vendors = Collections.unmodifiableSet(new LinkedHashSet<>(vendors));
    }

    static Known of(
        Collection<KnownVendor> registries,
        Collection<KnownVendor> named,
        Role role,
        String source) {
      Set<KnownVendor> all = new LinkedHashSet<>(registries);
      all.addAll(named);
      return new Known(all, role, source);
    }

    /**
     * The definition of a code: that of the registry, else that of the first vendor that has one.
     */
    public Optional<KnownStatus> status(int code) {
      for (KnownVendor vendor : vendors) {
        KnownStatus status = vendor.statuses().get(code);
        if (status != null) {
          return Optional.of(status);
        }
      }
      return Optional.empty();
    }

    /** Returns whether a response with a code has no content here. */
    public boolean forbidContent(int code) {
      Optional<KnownStatus> status = status(code);
      return status.isPresent() && !status.get().content();
    }

    /** The vendors that define a code; the registry comes first. */
    public List<KnownVendor> defining(int code) {
      List<KnownVendor> defining = new ArrayList<>(vendors.size());
      for (KnownVendor vendor : vendors) {
        if (vendor.defines(code)) {
          defining.add(vendor);
        }
      }
      return defining;
    }

    /** The vendors that replace the content of a code with their own. */
    public List<KnownVendor> replacing(int code) {
      List<KnownVendor> replacing = new ArrayList<>();
      for (KnownVendor vendor : vendors) {
        if (vendor.replaces().contains(code)) {
          replacing.add(vendor);
        }
      }
      return replacing;
    }

    /** All codes that are valid here. */
    public List<KnownStatus> statuses() {
      return vendors.stream().flatMap(vendor -> vendor.statuses().values().stream()).toList();
    }

    /** Such as {@code ietf, nginx; from @TargetVendor on package shop}. */
    public String describe() {
      return KnownVendor.ids(vendors) + "; " + source;
    }
  }

  /** The targets could not be read, so no code is reported as invalid. */
  record Unknown() implements Targets {}
}
