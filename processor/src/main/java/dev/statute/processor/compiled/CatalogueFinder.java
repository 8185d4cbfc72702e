package dev.statute.processor.compiled;

import dev.statute.processor.language.Annotations;
import dev.statute.processor.language.MetaAnnotations;
import dev.statute.processor.language.OwnAnnotations;
import dev.statute.processor.output.Anchor;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds the vendors that a compilation knows: those of the ready-made catalogue, the given holders,
 * the holders that an option or an annotation names, and all vendors of their hierarchies.
 */
public final class CatalogueFinder {

  private static final String READY_MADE_ROOT =
      CatalogueShape.READY_MADE + "." + CatalogueShape.ROOT;

  private final Elements elements;
  private final MetaAnnotations metas;

  public CatalogueFinder(Elements elements, MetaAnnotations metas) {
    this.elements = elements;
    this.metas = metas;
  }

  /**
   * Finds the vendors of all catalogues.
   *
   * @param holderNames the qualified names of holders
   * @param sources the elements whose own targets count, and those of their enclosing packages
   * @param vendors the vendors that the option names
   * @param notations reads how a code is written
   */
  public KnownCatalogue find(
      Collection<String> holderNames,
      List<Element> sources,
      List<String> vendors,
      Function<Anchor, CodeNotation> notations) {
    Map<String, TypeElement> holders = new TreeMap<>();
    addTypes(holderNames, holders);
    addTypes(vendors, holders);
    Set<Element> packages = new HashSet<>();
    for (Element element : sources) {
      addTargets(element, holders);
      if (element.getEnclosingElement() instanceof PackageElement found) {
        addTargets(found, packages, holders);
      }
    }
    Map<String, TypeElement> roots = new TreeMap<>();
    addTypes(List.of(READY_MADE_ROOT), roots);
    for (TypeElement holder : holders.values()) {
      Optional<TypeElement> root = CompiledCatalogueReader.root(holder);
      if (root.isPresent()) {
        add(root.get(), roots);
      }
    }
    return CompiledCatalogueReader.read(roots.values(), holders.values(), notations);
  }

  /** A package counts even if its {@code package-info} is not among the sources. */
  private void addTargets(
      PackageElement found, Set<Element> packages, Map<String, TypeElement> holders) {
    Element current = found;
    while (current != null && packages.add(current)) {
      addTargets(current, holders);
      current = metas.enclosing(current);
    }
  }

  private void addTargets(Element element, Map<String, TypeElement> holders) {
    Optional<AnnotationMirror> mirror = metas.find(element, OwnAnnotations.TARGET_VENDOR);
    if (mirror.isPresent()) {
      Annotations.types(mirror.get(), "value").forEach(type -> add(type, holders));
    }
  }

  private void addTypes(Collection<String> names, Map<String, TypeElement> found) {
    for (String name : names) {
      TypeElement type = name.contains(".") ? elements.getTypeElement(name) : null;
      if (type != null) {
        add(type, found);
      }
    }
  }

  private static void add(TypeElement type, Map<String, TypeElement> found) {
    found.put(type.getQualifiedName().toString(), type);
  }
}
