package dev.statute.processor.compiled;

import dev.statute.processor.language.Annotations;
import dev.statute.processor.language.OwnAnnotations;
import dev.statute.processor.output.Anchor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads catalogues from the metadata of their compiled types. */
public final class CompiledCatalogueReader {

  private CompiledCatalogueReader() {}

  /**
   * Reads the vendors of the given roots and the given holders, each once. A type that is neither a
   * root nor a holder is ignored.
   */
  static KnownCatalogue read(
      Collection<TypeElement> roots,
      Collection<TypeElement> holders,
      Function<Anchor, CodeNotation> notations) {
    List<String> unreadable = unreadable(roots, holders);
    return unreadable.isEmpty()
        ? new KnownCatalogue(registries(roots, holders), () -> vendors(roots, holders), notations)
        : KnownCatalogue.unreadable(unreadable);
  }

  /**
   * The holders that cannot be read, one of each package. The holders of a root were generated
   * together, so the first of them tells of all.
   */
  private static List<String> unreadable(
      Collection<TypeElement> roots, Collection<TypeElement> holders) {
    Set<TypeElement> asked = new LinkedHashSet<>(holders);
    for (TypeElement root : roots) {
      List<AnnotationValue> all = holders(root);
      Optional<TypeElement> first = all.isEmpty() ? Optional.empty() : Annotations.type(all.get(0));
      if (first.isPresent()) {
        asked.add(first.get());
      }
    }
    Map<Element, String> unreadable = new LinkedHashMap<>();
    for (TypeElement holder : asked) {
      Optional<AnnotationMirror> metadata = metadata(holder);
      if (metadata.isPresent() && !isReadable(metadata.get())) {
        unreadable.putIfAbsent(holder.getEnclosingElement(), holder.getQualifiedName().toString());
      }
    }
    return List.copyOf(unreadable.values());
  }

  private static List<KnownVendor> vendors(
      Collection<TypeElement> roots, Collection<TypeElement> holders) {
    Map<String, KnownVendor> vendors = new LinkedHashMap<>();
    for (TypeElement root : roots) {
      for (AnnotationValue holder : holders(root)) {
        add(Annotations.type(holder), vendors);
      }
    }
    for (TypeElement holder : holders) {
      add(Optional.of(holder), vendors);
    }
    return List.copyOf(vendors.values());
  }

  /**
   * The vendors that are registries. A catalogue has at most one. The ready-made catalogue names it
   * first, so the holders of its other vendors are not loaded.
   */
  private static List<KnownVendor> registries(
      Collection<TypeElement> roots, Collection<TypeElement> holders) {
    Map<String, KnownVendor> found = new LinkedHashMap<>();
    for (TypeElement root : roots) {
      for (AnnotationValue holder : holders(root)) {
        if (addRegistry(Annotations.type(holder), found)) {
          break;
        }
      }
    }
    for (TypeElement holder : holders) {
      addRegistry(Optional.of(holder), found);
    }
    return List.copyOf(found.values());
  }

  public static boolean isRoot(TypeElement type) {
    return Annotations.find(type, OwnAnnotations.CATALOGUE_METADATA).isPresent();
  }

  public static boolean isHolder(TypeElement type) {
    return metadata(type).isPresent();
  }

  private static Optional<AnnotationMirror> metadata(TypeElement holder) {
    return Annotations.find(holder, OwnAnnotations.VENDOR_METADATA);
  }

  /** The holders of a catalogue, as annotation values, so that no type is loaded needlessly. */
  public static List<AnnotationValue> holders(TypeElement root) {
    Optional<AnnotationMirror> metadata = Annotations.find(root, OwnAnnotations.CATALOGUE_METADATA);
    return metadata.isPresent() ? Annotations.items(metadata.get(), "vendors") : List.of();
  }

  private static boolean addRegistry(Optional<TypeElement> holder, Map<String, KnownVendor> found) {
    Optional<KnownVendor> vendor = vendor(holder);
    boolean isRegistry = vendor.isPresent() && vendor.get().isRegistry();
    if (isRegistry) {
      found.putIfAbsent(vendor.get().holder(), vendor.get());
    }
    return isRegistry;
  }

  private static void add(Optional<TypeElement> holder, Map<String, KnownVendor> found) {
    Optional<KnownVendor> vendor = vendor(holder);
    if (vendor.isPresent()) {
      found.putIfAbsent(vendor.get().holder(), vendor.get());
    }
  }

  /** The root of the catalogue of a holder; empty if the type is no holder. */
  public static Optional<TypeElement> root(TypeElement holder) {
    return metadata(holder)
        .flatMap(metadata -> Annotations.value(metadata, "catalogue"))
        .flatMap(Annotations::type);
  }

  private static Optional<KnownVendor> vendor(Optional<TypeElement> holder) {
    return holder.isPresent() ? vendor(holder.get()) : Optional.empty();
  }

  /** The id of the vendor of a holder; empty if the type is no holder. */
  public static Optional<String> id(TypeElement holder) {
    Optional<AnnotationMirror> metadata = metadata(holder);
    return metadata.isPresent() ? Annotations.text(metadata.get(), "id") : Optional.empty();
  }

  /** The vendor of a holder; empty if the type is no holder, or none that can be read. */
  public static Optional<KnownVendor> vendor(TypeElement holder) {
    Optional<String> id = id(holder);
    Optional<AnnotationMirror> metadata = metadata(holder);
    return id.isEmpty() || metadata.isEmpty() || !isReadable(metadata.get())
        ? Optional.empty()
        : Optional.of(
            new KnownVendor(
                id.get(),
                holder.getQualifiedName().toString(),
                Annotations.items(metadata.get(), "statuses", String.class),
                replaces(metadata.get())));
  }

  private static SortedSet<Integer> replaces(AnnotationMirror metadata) {
    return new TreeSet<>(Annotations.items(metadata, "replaces", Integer.class));
  }

  /** Returns whether metadata have the format of this version; that of 0.1.0 has no number. */
  private static boolean isReadable(AnnotationMirror metadata) {
    return Annotations.items(metadata, "format", Integer.class)
        .equals(List.of(StatusFormat.NUMBER));
  }
}
