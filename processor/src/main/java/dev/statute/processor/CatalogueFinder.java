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
 * Finds the catalogues that a compile knows: those at the given names, and those of every holder
 * that an option or an annotation names.
 */
final class CatalogueFinder {

  private final Elements elements;

  CatalogueFinder(Elements elements) {
    this.elements = elements;
  }

  /**
   * @param rootNames the qualified names where the roots of catalogues may be
   * @param annotated the elements whose targets count, their own and those around them
   * @param vendors the vendors that the option names
   */
  KnownCatalogue find(Collection<String> rootNames, List<Element> annotated, List<String> vendors) {
    Stream<TypeElement> targeted =
        annotated.stream()
            .flatMap(element -> Annotations.nearest(element, TargetVendor.class).stream())
            .flatMap(mirror -> Annotations.items(mirror, "value").stream())
            .flatMap(value -> Annotations.type(value).stream());
    Stream<TypeElement> rootsOfHolders =
        Stream.concat(types(vendors), targeted)
            .flatMap(holder -> TypeCatalogueReader.root(holder).stream());
    Map<String, TypeElement> roots = new TreeMap<>();
    Stream.concat(types(rootNames), rootsOfHolders)
        .forEach(root -> roots.put(root.getQualifiedName().toString(), root));
    return new TypeCatalogueReader(elements).read(roots.values());
  }

  private Stream<TypeElement> types(Collection<String> names) {
    return names.stream()
        .filter(name -> name.contains("."))
        .map(elements::getTypeElement)
        .filter(Objects::nonNull);
  }
}
