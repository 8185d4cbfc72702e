package dev.statute.processor;

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
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Reads annotations together with those that their types carry, to any depth. An annotation type
 * that carries itself, by whatever way, counts once.
 */
final class MetaAnnotations {

  /** By annotation type, all types that come with it, by their qualified names. */
  private final Map<TypeElement, Map<String, TypeElement>> closures = new HashMap<>();

  /** By names that were asked for, which each asker keeps, whether an annotation type has one. */
  private final IdentityHashMap<Collection<String>, Map<TypeElement, Boolean>> brought =
      new IdentityHashMap<>();

  /** The type of an annotation, then the types of the annotations on it, and so on. */
  List<TypeElement> types(AnnotationMirror mirror) {
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
  boolean carries(Element element, Collection<String> names) {
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

  /**
   * The annotation on an element, or else on one of its annotations, or else on the nearest element
   * around it that has one, up to its package.
   */
  Optional<AnnotationMirror> nearest(Element element, Class<? extends Annotation> type) {
    Element around = element;
    while (around != null) {
      Optional<AnnotationMirror> found = find(around, type);
      if (found.isPresent()) {
        return found;
      }
      around = enclosing(around);
    }
    return Optional.empty();
  }

  /** A package counts alone: it is not part of the one that its name starts with. */
  static @Nullable Element enclosing(Element element) {
    return element instanceof PackageElement ? null : element.getEnclosingElement();
  }

  /** The annotation on an element, or else on one of its annotations. */
  Optional<AnnotationMirror> find(Element element, Class<? extends Annotation> type) {
    String name = type.getCanonicalName();
    Optional<AnnotationMirror> found = Optional.empty();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      Map<String, TypeElement> metas = closure(mirror);
      if (metas.containsKey(name)) {
        if (Annotations.isOf(mirror, type)) {
          return Optional.of(mirror);
        }
        found = found.isPresent() ? found : onAny(metas.values(), type);
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
