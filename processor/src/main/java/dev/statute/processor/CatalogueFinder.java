package dev.statute.processor;

import dev.statute.TargetVendor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds the vendors that a compile knows: those of the ready-made catalogue, the given holders,
 * every holder that an option or an annotation names, and those of the hierarchies of all these.
 */
final class CatalogueFinder {

  private static final String READY_MADE = "dev.statute.http." + CatalogueBuilder.ROOT;

  private final Elements elements;
  private final MetaAnnotations metas;

  CatalogueFinder(Elements elements, MetaAnnotations metas) {
    this.elements = elements;
    this.metas = metas;
  }

  /**
   * @param holderNames the qualified names of holders
   * @param sources the elements whose targets count, their own and those of their packages
   * @param vendors the vendors that the option names
   */
  KnownCatalogue find(Collection<String> holderNames, List<Element> sources, List<String> vendors) {
    Stream<TypeElement> targeted =
        Stream.concat(sources.stream(), sources.stream().map(elements::getPackageOf).distinct())
            .filter(Objects::nonNull)
            .flatMap(element -> metas.find(element, TargetVendor.class).stream())
            .flatMap(mirror -> Annotations.types(mirror, "value"));
    Map<String, TypeElement> holders = new TreeMap<>();
    Stream.of(types(holderNames), types(vendors), targeted)
        .flatMap(stream -> stream)
        .forEach(holder -> holders.put(holder.getQualifiedName().toString(), holder));
    Map<String, TypeElement> roots = new TreeMap<>();
    Stream.concat(
            types(List.of(READY_MADE)),
            holders.values().stream().flatMap(holder -> TypeCatalogueReader.root(holder).stream()))
        .forEach(root -> roots.put(root.getQualifiedName().toString(), root));
    return new TypeCatalogueReader(elements).read(roots.values(), holders.values());
  }

  private Stream<TypeElement> types(Collection<String> names) {
    return names.stream()
        .filter(name -> name.contains("."))
        .map(elements::getTypeElement)
        .filter(Objects::nonNull);
  }
}
