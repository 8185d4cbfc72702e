package dev.statute.processor;

import dev.statute.meta.CatalogueMetadata;
import dev.statute.meta.Sender;
import dev.statute.meta.State;
import dev.statute.meta.StatusMetadata;
import dev.statute.meta.VendorMetadata;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads catalogues from the metadata of their compiled types. */
final class TypeCatalogueReader {

  private final Elements elements;

  TypeCatalogueReader(Elements elements) {
    this.elements = elements;
  }

  /**
   * Reads the vendors of the given roots, and those of the given holders, each once. What is
   * neither is left out.
   */
  KnownCatalogue read(Collection<TypeElement> roots, Collection<TypeElement> holders) {
    Stream<TypeElement> ofRoots =
        roots.stream()
            .flatMap(root -> Annotations.find(root, CatalogueMetadata.class).stream())
            .flatMap(metadata -> Annotations.types(metadata, "vendors"));
    Map<String, KnownVendor> vendors = new LinkedHashMap<>();
    Stream.concat(ofRoots, holders.stream())
        .flatMap(holder -> vendor(holder).stream())
        .forEach(vendor -> vendors.putIfAbsent(vendor.holder(), vendor));
    return new KnownCatalogue(List.copyOf(vendors.values()));
  }

  /** The root of the catalogue that a holder belongs to; empty if the type is no holder. */
  static Optional<TypeElement> root(TypeElement holder) {
    return Annotations.find(holder, VendorMetadata.class)
        .flatMap(metadata -> Annotations.value(metadata, "catalogue"))
        .flatMap(Annotations::type);
  }

  private Optional<KnownVendor> vendor(TypeElement holder) {
    return Annotations.find(holder, VendorMetadata.class)
        .flatMap(metadata -> vendor(holder, metadata));
  }

  private Optional<KnownVendor> vendor(TypeElement holder, AnnotationMirror metadata) {
    String name = holder.getQualifiedName().toString();
    return Annotations.text(metadata, "id")
        .map(id -> new KnownVendor(id, name, statuses(holder), replaces(metadata)));
  }

  private static SortedSet<Integer> replaces(AnnotationMirror metadata) {
    return new TreeSet<>(Annotations.items(metadata, "replaces", Integer.class));
  }

  private SortedMap<Integer, KnownStatus> statuses(TypeElement holder) {
    SortedMap<Integer, KnownStatus> statuses = new TreeMap<>();
    TypeElement codes = elements.getTypeElement(holder.getQualifiedName() + ".Code");
    if (codes == null) {
      return statuses;
    }
    for (VariableElement constant : ElementFilter.fieldsIn(codes.getEnclosedElements())) {
      Optional<AnnotationMirror> metadata = Annotations.find(constant, StatusMetadata.class);
      if (metadata.isPresent() && constant.getConstantValue() instanceof Integer code) {
        statuses.put(code, status(code, metadata.get()));
      }
    }
    return statuses;
  }

  private static KnownStatus status(int code, AnnotationMirror metadata) {
    List<Sender> senders =
        Annotations.items(metadata, "sender").stream()
            .flatMap(value -> Annotations.constant(value, Sender.class).stream())
            .toList();
    return new KnownStatus(
        code,
        Annotations.text(metadata, "phrase").orElse(""),
        senders.isEmpty() ? List.of(Sender.ORIGIN) : senders,
        Annotations.value(metadata, "state")
            .flatMap(value -> Annotations.constant(value, State.class))
            .orElse(State.CURRENT),
        Annotations.value(metadata, "content")
            .map(value -> !Boolean.FALSE.equals(value.getValue()))
            .orElse(true),
        Annotations.items(metadata, "aliases", String.class));
  }
}
