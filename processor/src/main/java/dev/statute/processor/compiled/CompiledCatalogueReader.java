package dev.statute.processor.compiled;

import dev.statute.meta.CatalogueMetadata;
import dev.statute.meta.Sender;
import dev.statute.meta.State;
import dev.statute.meta.StatusMetadata;
import dev.statute.meta.VendorMetadata;
import dev.statute.processor.language.Annotations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** Reads catalogues from the metadata of their compiled types. */
public final class CompiledCatalogueReader {

  private final Elements elements;

  public CompiledCatalogueReader(Elements elements) {
    this.elements = elements;
  }

  /**
   * Reads the vendors of the given roots and the given holders, each once. A type that is neither a
   * root nor a holder is ignored.
   */
  KnownCatalogue read(Collection<TypeElement> roots, Collection<TypeElement> holders) {
    return new KnownCatalogue(registries(roots, holders), () -> vendors(roots, holders));
  }

  private List<KnownVendor> vendors(
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
  private List<KnownVendor> registries(
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
    return Annotations.find(type, CatalogueMetadata.class).isPresent();
  }

  public static boolean isHolder(TypeElement type) {
    return Annotations.find(type, VendorMetadata.class).isPresent();
  }

  /** The holders of a catalogue, as annotation values, so that no type is loaded needlessly. */
  public static List<AnnotationValue> holders(TypeElement root) {
    Optional<AnnotationMirror> metadata = Annotations.find(root, CatalogueMetadata.class);
    return metadata.isPresent() ? Annotations.items(metadata.get(), "vendors") : List.of();
  }

  private boolean addRegistry(Optional<TypeElement> holder, Map<String, KnownVendor> found) {
    Optional<KnownVendor> vendor = vendor(holder);
    boolean isRegistry = vendor.isPresent() && vendor.get().isRegistry();
    if (isRegistry) {
      found.putIfAbsent(vendor.get().holder(), vendor.get());
    }
    return isRegistry;
  }

  private void add(Optional<TypeElement> holder, Map<String, KnownVendor> found) {
    Optional<KnownVendor> vendor = vendor(holder);
    if (vendor.isPresent()) {
      found.putIfAbsent(vendor.get().holder(), vendor.get());
    }
  }

  /** The root of the catalogue of a holder; empty if the type is no holder. */
  public static Optional<TypeElement> root(TypeElement holder) {
    return Annotations.find(holder, VendorMetadata.class)
        .flatMap(metadata -> Annotations.value(metadata, "catalogue"))
        .flatMap(Annotations::type);
  }

  private Optional<KnownVendor> vendor(Optional<TypeElement> holder) {
    return holder.isPresent() ? vendor(holder.get()) : Optional.empty();
  }

  /** The vendor of a holder; empty if the type is no holder. */
  public Optional<KnownVendor> vendor(TypeElement holder) {
    Optional<AnnotationMirror> metadata = Annotations.find(holder, VendorMetadata.class);
    Optional<String> id =
        metadata.isPresent() ? Annotations.text(metadata.get(), "id") : Optional.empty();
    return id.isPresent()
        ? Optional.of(
            new KnownVendor(
                id.get(),
                holder.getQualifiedName().toString(),
                () -> statuses(holder),
                replaces(metadata.get())))
        : Optional.empty();
  }

  private static SortedSet<Integer> replaces(AnnotationMirror metadata) {
    return new TreeSet<>(Annotations.items(metadata, "replaces", Integer.class));
  }

  private SortedMap<Integer, KnownStatus> statuses(TypeElement holder) {
    SortedMap<Integer, KnownStatus> statuses = new TreeMap<>();
    TypeElement codes =
        elements.getTypeElement(holder.getQualifiedName() + "." + CatalogueShape.CODES);
    if (codes == null) {
      return statuses;
    }
    for (Element member : codes.getEnclosedElements()) {
      Optional<AnnotationMirror> metadata = Annotations.find(member, StatusMetadata.class);
      if (metadata.isPresent()
          && member instanceof VariableElement constant
          && constant.getConstantValue() instanceof Integer code) {
        statuses.put(code, status(code, metadata.get()));
      }
    }
    return statuses;
  }

  private static KnownStatus status(int code, AnnotationMirror metadata) {
    List<Sender> senders = new ArrayList<>();
    for (AnnotationValue value : Annotations.items(metadata, "sender")) {
      Optional<Sender> sender = Annotations.constant(value, Sender.class);
      if (sender.isPresent()) {
        senders.add(sender.get());
      }
    }
    return new KnownStatus(
        code,
        Annotations.text(metadata, "phrase").orElse(""),
        senders.isEmpty() ? List.of(Sender.ORIGIN) : senders,
        state(metadata),
        content(metadata),
        Annotations.items(metadata, "aliases", String.class));
  }

  private static State state(AnnotationMirror metadata) {
    Optional<AnnotationValue> value = Annotations.value(metadata, "state");
    return value.isPresent()
        ? Annotations.constant(value.get(), State.class).orElse(State.CURRENT)
        : State.CURRENT;
  }

  private static boolean content(AnnotationMirror metadata) {
    Optional<AnnotationValue> value = Annotations.value(metadata, "content");
    return value.isEmpty() || !Boolean.FALSE.equals(value.get().getValue());
  }
}
