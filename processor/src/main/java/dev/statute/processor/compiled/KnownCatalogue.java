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
 * All vendors that a compile knows, of all catalogues, and with whose constants codes are written.
 * Those beside the registries are read when somebody asks for them, which a compile whose codes are
 * all registered never does.
 */
public final class KnownCatalogue {

  private final List<KnownVendor> registries;
  private final Supplier<List<KnownVendor>> reader;
  private final Function<Anchor, CodeNotation> written;
  private @Nullable List<KnownVendor> vendors;

  /**
   * @param vendors gives all vendors, the registries among them
   */
  public KnownCatalogue(List<KnownVendor> registries, Supplier<List<KnownVendor>> vendors) {
    this(registries, vendors, anchor -> new CodeNotation.Unknown());
  }

  private KnownCatalogue(
      List<KnownVendor> registries,
      Supplier<List<KnownVendor>> vendors,
      Function<Anchor, CodeNotation> written) {
    this.registries = List.copyOf(registries);
    this.reader = vendors;
    this.written = written;
  }

  /** The same vendors, with what tells how a code is written. */
  public KnownCatalogue with(Function<Anchor, CodeNotation> reader) {
    return new KnownCatalogue(registries, this::vendors, reader);
  }

  /** How the code at some place is written. */
  public CodeNotation written(Anchor anchor) {
    return written.apply(anchor);
  }

  public List<KnownVendor> vendors() {
    List<KnownVendor> found = vendors;
    if (found == null) {
      found = List.copyOf(reader.get());
      vendors = found;
    }
    return found;
  }

  /** The vendor with a holder of that qualified name. */
  public Optional<KnownVendor> holder(String qualifiedName) {
    return vendors().stream().filter(vendor -> vendor.holder().equals(qualifiedName)).findFirst();
  }

  /**
   * The vendors with an id or with a holder of that qualified name; two catalogues can share an id.
   */
  public List<KnownVendor> named(String idOrHolder) {
    return vendors().stream()
        .filter(vendor -> vendor.id().equals(idOrHolder) || vendor.holder().equals(idOrHolder))
        .toList();
  }

  /** The vendors that define a code, without those given. */
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
   * those that are named, and those that are generated beside them.
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
        written);
  }

  public List<KnownVendor> registries() {
    return registries;
  }
}
