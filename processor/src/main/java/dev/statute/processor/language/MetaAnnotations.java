package dev.statute.processor.language;

import java.lang.annotation.Annotation;
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
 * Reads annotations together with those that their types carry, to any depth. An annotation type
 * that carries itself, by whatever way, counts once.
 */
public final class MetaAnnotations {

  private final Elements elements;

  /** By annotation type, all types that come with it, by their qualified names. */
  private final Map<TypeElement, Map<String, TypeElement>> closures = new HashMap<>();

  /** By names that were asked for, which each asker keeps, whether an annotation type has one. */
  private final IdentityHashMap<Collection<String>, Map<TypeElement, Boolean>> brought =
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

  /** Whether an element carries one of the annotations, or one that carries it. */
  public boolean carries(Element element, Collection<String> names) {
    if (names.isEmpty()) {
      return false;
    }
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (brings(mirror, names)) {
        return true;
      }
    }
    return false;
  }

  private boolean brings(AnnotationMirror mirror, Collection<String> names) {
    Map<TypeElement, Boolean> known = brought.get(names);
    if (known == null) {
      known = new HashMap<>();
      brought.put(names, known);
    }
    TypeElement type = Annotations.type(mirror);
    Boolean brings = known.get(type);
    if (brings == null) {
      brings = !Collections.disjoint(names, closure(mirror).keySet());
      known.put(type, brings);
    }
    return brings;
  }

  /** The element itself, or else the nearest around it, that carries the annotation. */
  public Optional<Element> nearest(Element element, Class<? extends Annotation> type) {
    Element around = element;
    while (around != null) {
      if (bearer(around, type).isPresent()) {
        return Optional.of(around);
      }
      around = enclosing(around);
    }
    return Optional.empty();
  }

  /** What is around an element: around a package, the one above it in the same module. */
  @Nullable
  public Element enclosing(Element element) {
    return element instanceof PackageElement found ? above(found) : element.getEnclosingElement();
  }

  /** Only those that have something in them, or an annotation, are there for the compiler. */
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

  /** To ECJ, a package belongs to each module that sees it; what is annotated stands in one. */
  private boolean isIn(@Nullable ModuleElement module, PackageElement found) {
    TypeElement annotated =
        module == null
            ? null
            : elements.getTypeElement(module, found.getQualifiedName() + ".package-info");
    return Objects.equals(elements.getModuleOf(annotated == null ? found : annotated), module);
  }

  /** The annotation on an element, or else on one of its annotations. */
  public Optional<AnnotationMirror> find(Element element, Class<? extends Annotation> type) {
    Optional<AnnotationMirror> bearer = bearer(element, type);
    return bearer.isEmpty() || Annotations.isOf(bearer.get(), type)
        ? bearer
        : onAny(closure(bearer.get()).values(), type);
  }

  /** The annotation on an element, or else the first there that carries it. */
  public Optional<AnnotationMirror> bearer(Element element, Class<? extends Annotation> type) {
    String name = type.getCanonicalName();
    Optional<AnnotationMirror> found = Optional.empty();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (closure(mirror).containsKey(name)) {
        if (Annotations.isOf(mirror, type)) {
          return Optional.of(mirror);
        }
        found = found.isPresent() ? found : Optional.of(mirror);
      }
    }
    return found;
  }

  private static Optional<AnnotationMirror> onAny(
      Collection<TypeElement> metas, Class<? extends Annotation> type) {
    for (TypeElement meta : metas) {
      Optional<AnnotationMirror> found = Annotations.find(meta, type);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
