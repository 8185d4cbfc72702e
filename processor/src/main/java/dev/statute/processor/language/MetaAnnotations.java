package dev.statute.processor.language;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Reads annotations with their meta-annotations, to any depth. An annotation type that carries
 * itself, directly or through others, counts once.
 */
public final class MetaAnnotations {

  private final Elements elements;

  /** By annotation type: itself and all meta-annotation types, by qualified name. */
  private final Map<TypeElement, Map<String, TypeElement>> closures = new HashMap<>();

  /**
   * By collection of names, which each caller keeps: whether an annotation type has one of them.
   */
  private final IdentityHashMap<Collection<String>, Map<TypeElement, Boolean>> carrying =
      new IdentityHashMap<>();

  public MetaAnnotations(Elements elements) {
    this.elements = elements;
  }

  /** The type of an annotation, then the types of the annotations on it, and so on. */
  public List<TypeElement> types(AnnotationMirror mirror) {
    return List.copyOf(closure(mirror).values());
  }

  private Map<String, TypeElement> closure(AnnotationMirror mirror) {
    TypeElement type = Annotations.type(mirror);
    Map<String, TypeElement> found = closures.get(type);
    if (found == null) {
      found = closure(type);
      closures.put(type, found);
    }
    return found;
  }

  private static Map<String, TypeElement> closure(TypeElement start) {
    Map<String, TypeElement> found = new LinkedHashMap<>();
    Deque<TypeElement> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      TypeElement type = open.remove();
      String name = type.getQualifiedName().toString();
      if (!name.startsWith("java.lang.") && found.putIfAbsent(name, type) == null) {
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
          open.add(Annotations.type(mirror));
        }
      }
    }
    return found;
  }

  /**
   * Returns whether an element carries one of the annotations, directly or as a meta-annotation.
   */
  public boolean carries(Element element, Collection<String> names) {
    if (names.isEmpty()) {
      return false;
    }
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (carries(mirror, names)) {
        return true;
      }
    }
    return false;
  }

  private boolean carries(AnnotationMirror mirror, Collection<String> names) {
    Map<TypeElement, Boolean> known = carrying.get(names);
    if (known == null) {
      known = new HashMap<>();
      carrying.put(names, known);
    }
    TypeElement type = Annotations.type(mirror);
    Boolean carries = known.get(type);
    if (carries == null) {
      carries = !Collections.disjoint(names, closure(mirror).keySet());
      known.put(type, carries);
    }
    return carries;
  }

  /** The element or its nearest enclosing element that carries the annotation. */
  public Optional<Element> nearest(Element element, String type) {
    Element current = element;
    while (current != null) {
      if (bearer(current, type).isPresent()) {
        return Optional.of(current);
      }
      current = enclosing(current);
    }
    return Optional.empty();
  }

  /** The enclosing element; for a package, the nearest one above it in the same module. */
  @Nullable
  public Element enclosing(Element element) {
    return element instanceof PackageElement found ? above(found) : element.getEnclosingElement();
  }

  /** Skips the packages that the compiler does not know: without a type and an annotation. */
  private @Nullable PackageElement above(PackageElement below) {
    String name = below.getQualifiedName().toString();
    ModuleElement module = elements.getModuleOf(below);
    for (int end = name.lastIndexOf('.'); end > 0; end = name.lastIndexOf('.', end - 1)) {
      String above = name.substring(0, end);
      PackageElement found =
          module == null
              ? elements.getPackageElement(above)
              : elements.getPackageElement(module, above);
      if (found != null && isIn(module, found)) {
        return found;
      }
    }
    return null;
  }

  /** ECJ gives a package to each module that sees it, but its {@code package-info} to one only. */
  private boolean isIn(@Nullable ModuleElement module, PackageElement found) {
    TypeElement annotated =
        module == null
            ? null
            : elements.getTypeElement(module, found.getQualifiedName() + ".package-info");
    return Objects.equals(elements.getModuleOf(annotated == null ? found : annotated), module);
  }

  /** The annotation on an element, or else on one of its annotation types. */
  public Optional<AnnotationMirror> find(Element element, String type) {
    Optional<AnnotationMirror> bearer = bearer(element, type);
    return bearer.isEmpty() || Annotations.isOf(bearer.get(), type)
        ? bearer
        : onAny(closure(bearer.get()).values(), type);
  }

  /** The annotation on an element, or else the first annotation there that carries it. */
  public Optional<AnnotationMirror> bearer(Element element, String type) {
    Optional<AnnotationMirror> found = Optional.empty();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (closure(mirror).containsKey(type)) {
        if (Annotations.isOf(mirror, type)) {
          return Optional.of(mirror);
        }
        found = found.isPresent() ? found : Optional.of(mirror);
      }
    }
    return found;
  }

  private static Optional<AnnotationMirror> onAny(Collection<TypeElement> metas, String type) {
    for (TypeElement meta : metas) {
      Optional<AnnotationMirror> found = Annotations.find(meta, type);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
