package dev.statute.processor.compiled;

import dev.statute.processor.output.Anchor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All vendors that a compilation knows, and the notation of the codes in its sources. Vendors other
 * than the registries are read on demand: a compilation with only registered codes never needs
 * them.
 */
public final class KnownCatalogue {

  private final List<KnownVendor> registries;
  private final Supplier<List<KnownVendor>> reader;
  private final Function<Anchor, CodeNotation> notations;
  private final List<String> unreadable;
  private @Nullable List<KnownVendor> vendors;

  /**
   * @param vendors supplies all vendors, including the registries
   */
  public KnownCatalogue(
      List<KnownVendor> registries,
      Supplier<List<KnownVendor>> vendors,
      Function<Anchor, CodeNotation> notations) {
    this(registries, vendors, notations, List.of());
  }

  private KnownCatalogue(
      List<KnownVendor> registries,
      Supplier<List<KnownVendor>> vendors,
      Function<Anchor, CodeNotation> notations,
      List<String> unreadable) {
    this.registries = List.copyOf(registries);
    this.reader = vendors;
    this.notations = notations;
    this.unreadable = List.copyOf(unreadable);
  }

  /**
   * No vendors, because another version of Statute has generated some.
   *
   * @param holders the qualified names of the holders that cannot be read
   */
  static KnownCatalogue unreadable(List<String> holders) {
    return new KnownCatalogue(List.of(), List::of, anchor -> new CodeNotation.Unknown(), holders);
  }

  /** The notation of the code at a place in the source. */
  public CodeNotation notation(Anchor anchor) {
    return notations.apply(anchor);
  }

  public List<KnownVendor> vendors() {
    List<KnownVendor> found = vendors;
    if (found == null) {
      found = List.copyOf(reader.get());
      vendors = found;
    }
    return found;
  }

  /** The vendor with the holder of the given qualified name. */
  public Optional<KnownVendor> holder(String qualifiedName) {
    return vendors().stream().filter(vendor -> vendor.holder().equals(qualifiedName)).findFirst();
  }

  /**
   * The vendors with the given id or the given qualified name of a holder. Two catalogues can have
   * vendors with the same id.
   */
  public List<KnownVendor> named(String idOrHolder) {
    return vendors().stream()
        .filter(vendor -> vendor.id().equals(idOrHolder) || vendor.holder().equals(idOrHolder))
        .toList();
  }

  /** The vendors that define a code, without the targets. */
  public List<KnownVendor> definingOutside(int code, Collection<KnownVendor> targets) {
    List<KnownVendor> defining = new ArrayList<>();
    for (KnownVendor vendor : vendors()) {
      if (!targets.contains(vendor) && vendor.defines(code)) {
        defining.add(vendor);
      }
    }
    return defining;
  }

  /**
   * The part that every compilation of the same source knows: the ready-made vendors, the targets,
   * the named vendors, and the other vendors of their packages.
   */
  public KnownCatalogue around(Collection<KnownVendor> targets, Collection<String> named) {
    Set<String> packages =
        Stream.of(
                Stream.of(CatalogueShape.READY_MADE),
                named.stream().flatMap(name -> named(name).stream()).map(KnownVendor::packageName),
                targets.stream().map(KnownVendor::packageName))
            .flatMap(names -> names)
            .collect(Collectors.toSet());
    return new KnownCatalogue(
        registries,
        () -> vendors().stream().filter(vendor -> packages.contains(vendor.packageName())).toList(),
        notations);
  }

  public List<KnownVendor> registries() {
    return registries;
  }

  /** The holders that another version of Statute has generated, in a format that is not read. */
  public List<String> unreadable() {
    return unreadable;
  }
}
