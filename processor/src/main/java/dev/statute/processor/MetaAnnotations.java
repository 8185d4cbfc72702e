package dev.statute.processor;

import java.lang.annotation.Annotation;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

  private final Map<String, List<TypeElement>> closures = new HashMap<>();

  /** The type of an annotation, then the types of the annotations on it, and so on. */
  List<TypeElement> types(AnnotationMirror mirror) {
    TypeElement type = Annotations.type(mirror);
    return closures.computeIfAbsent(type.getQualifiedName().toString(), name -> closure(type));
  }

  private static List<TypeElement> closure(TypeElement start) {
    Map<String, TypeElement> found = new LinkedHashMap<>();
    Deque<TypeElement> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      TypeElement type = open.remove();
      String name = type.getQualifiedName().toString();
      if (!name.startsWith("java.lang.") && found.putIfAbsent(name, type) == null) {
        type.getAnnotationMirrors().stream().map(Annotations::type).forEach(open::add);
      }
    }
    return List.copyOf(found.values());
  }

  /** Whether an element carries one of the annotations, or one that carries it. */
  boolean carries(Element element, Collection<String> names) {
    return !names.isEmpty()
        && element.getAnnotationMirrors().stream()
            .flatMap(mirror -> types(mirror).stream())
            .anyMatch(type -> names.contains(type.getQualifiedName().toString()));
  }

  /**
   * The annotation on an element, or else on one of its annotations, or else on the nearest element
   * around it that has one, up to its package.
   */
  Optional<AnnotationMirror> nearest(Element element, Class<? extends Annotation> type) {
    return around(element).flatMap(around -> find(around, type).stream()).findFirst();
  }

  /** An element and those around it, up to its package. */
  static Stream<Element> around(Element element) {
    return Stream.iterate(element, Objects::nonNull, MetaAnnotations::enclosing);
  }

  /** The annotation on an element, or else on one of its annotations. */
  Optional<AnnotationMirror> find(Element element, Class<? extends Annotation> type) {
    return Annotations.find(element, type)
        .or(
            () ->
                element.getAnnotationMirrors().stream()
                    .flatMap(mirror -> types(mirror).stream())
                    .flatMap(meta -> Annotations.find(meta, type).stream())
                    .findFirst());
  }

  /** A package counts alone: it is not part of the one that its name starts with. */
  private static @Nullable Element enclosing(Element element) {
    return element instanceof PackageElement ? null : element.getEnclosingElement();
  }
}
