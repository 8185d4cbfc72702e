package dev.statute.processor.generate;

import dev.statute.processor.compiled.CatalogueShape;
import dev.statute.processor.compiled.CompiledCatalogueReader;
import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.generate.spec.Hierarchy;
import dev.statute.processor.language.Annotations;
import dev.statute.processor.language.OwnAnnotations;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads from compiled types which names an existing hierarchy has taken. */
final class HierarchyReader {

  private final Elements elements;

  HierarchyReader(Elements elements) {
    this.elements = elements;
  }

  /** The hierarchy with the given root; empty if the type is no root. */
  Optional<Hierarchy> read(TypeElement root) {
    return CompiledCatalogueReader.isRoot(root)
            && root.getSimpleName().contentEquals(CatalogueShape.ROOT)
        ? Optional.of(read(root, holders(root)))
        : Optional.empty();
  }

  private static List<TypeElement> holders(TypeElement root) {
    return CompiledCatalogueReader.holders(root).stream()
        .flatMap(holder -> Annotations.type(holder).stream())
        .toList();
  }

  private Hierarchy read(TypeElement root, List<TypeElement> holders) {
    String packageName = elements.getPackageOf(root).getQualifiedName().toString();
    Stream<TypeElement> types = Stream.concat(holders.stream(), exceptions(packageName));
    return new Hierarchy(
        packageName,
        holders.stream().flatMap(holder -> CompiledCatalogueReader.id(holder).stream()).toList(),
        types.map(type -> type.getSimpleName().toString()).toList());
  }

  /**
   * The exceptions of single status codes. Their supertypes are looked up by name, because javac 17
   * gives the permitted subclasses only of types that were looked up.
   */
  private Stream<TypeElement> exceptions(String packageName) {
    return Stream.of(StatusClass.values())
        .map(type -> elements.getTypeElement(packageName + "." + type.exceptionName()))
        .filter(Objects::nonNull)
        .flatMap(type -> type.getPermittedSubclasses().stream())
        .flatMap(type -> Annotations.element(type).stream())
        .filter(type -> Annotations.find(type, OwnAnnotations.EXCEPTION_METADATA).isPresent());
  }
}
