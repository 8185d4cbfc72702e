package dev.statute.processor;

import dev.statute.meta.CatalogueMetadata;
import dev.statute.meta.ExceptionMetadata;
import dev.statute.meta.VendorMetadata;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads from compiled types what names an existing hierarchy has taken. */
final class HierarchyReader {

  private final Elements elements;

  HierarchyReader(Elements elements) {
    this.elements = elements;
  }

  /** The hierarchy with the given root; empty if the type is not the root of one. */
  Optional<Hierarchy> read(TypeElement root) {
    return Annotations.find(root, CatalogueMetadata.class)
        .filter(metadata -> root.getSimpleName().contentEquals(CatalogueShape.ROOT))
        .map(metadata -> read(root, Annotations.types(metadata, "vendors").toList()));
  }

  private Hierarchy read(TypeElement root, List<TypeElement> holders) {
    String packageName = elements.getPackageOf(root).getQualifiedName().toString();
    Stream<TypeElement> types =
        Stream.of(holders.stream(), constants(holders), exceptions(packageName))
            .flatMap(stream -> stream);
    return new Hierarchy(
        packageName,
        holders.stream().flatMap(holder -> id(holder).stream()).toList(),
        types.map(type -> type.getSimpleName().toString()).toList());
  }

  private static Optional<String> id(TypeElement holder) {
    return Annotations.find(holder, VendorMetadata.class)
        .flatMap(metadata -> Annotations.text(metadata, "id"));
  }

  /** The types that hold the typed constants: all that a holder implements. */
  private static Stream<TypeElement> constants(List<TypeElement> holders) {
    return holders.stream()
        .flatMap(holder -> holder.getInterfaces().stream())
        .flatMap(type -> Annotations.element(type).stream());
  }

  /**
   * The exceptions of single status codes. Their supertypes are looked up by name, because javac 17
   * tells the permitted subclasses only of types that were.
   */
  private Stream<TypeElement> exceptions(String packageName) {
    return Stream.of(StatusClass.values())
        .map(type -> elements.getTypeElement(packageName + "." + type.exceptionName()))
        .filter(Objects::nonNull)
        .flatMap(type -> type.getPermittedSubclasses().stream())
        .flatMap(type -> Annotations.element(type).stream())
        .filter(type -> Annotations.find(type, ExceptionMetadata.class).isPresent());
  }
}
