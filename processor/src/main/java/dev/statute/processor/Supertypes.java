package dev.statute.processor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Walks up from types and methods to what they extend, implement and override. */
final class Supertypes {

  private final Elements elements;
  private final Map<TypeElement, List<TypeElement>> known = new HashMap<>();

  Supertypes(Elements elements) {
    this.elements = elements;
  }

  /** All that a type extends and implements, the nearest first, without {@code Object}. */
  List<TypeElement> of(TypeElement type) {
    List<TypeElement> found = known.get(type);
    if (found == null) {
      found = read(type);
      known.put(type, found);
    }
    return found;
  }

  private static List<TypeElement> read(TypeElement type) {
    Map<String, TypeElement> found = new LinkedHashMap<>();
    Deque<TypeElement> open = new ArrayDeque<>(List.of(type));
    while (!open.isEmpty()) {
      direct(open.remove())
          .flatMap(mirror -> Annotations.element(mirror).stream())
          .filter(above -> !above.getQualifiedName().contentEquals("java.lang.Object"))
          .filter(above -> found.putIfAbsent(above.getQualifiedName().toString(), above) == null)
          .forEach(open::add);
    }
    return List.copyOf(found.values());
  }

  private static Stream<TypeMirror> direct(TypeElement type) {
    return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream());
  }

  /** A type and all that it extends and implements. */
  Stream<TypeElement> withOwn(TypeElement type) {
    return Stream.concat(Stream.of(type), of(type).stream());
  }

  /** Whether a type is one of those named, or below one of them. */
  boolean isOneOf(TypeElement type, Collection<String> names) {
    return withOwn(type).anyMatch(own -> names.contains(own.getQualifiedName().toString()));
  }

  /** Whether the compiler does not know something that the type extends or implements. */
  boolean isBroken(TypeElement type) {
    return withOwn(type)
        .flatMap(Supertypes::direct)
        .anyMatch(mirror -> mirror.getKind() == TypeKind.ERROR);
  }

  /** The methods that a type has, its own first, then those that it inherits. */
  List<ExecutableElement> methods(TypeElement type) {
    List<ExecutableElement> found = new ArrayList<>();
    withOwn(type)
        .flatMap(own -> ElementFilter.methodsIn(own.getEnclosedElements()).stream())
        .filter(
            method -> found.stream().noneMatch(lower -> elements.overrides(lower, method, type)))
        .forEach(
            method -> {
              // A method of a distant class counts more than that of a near interface.
              found.removeIf(nearer -> elements.overrides(method, nearer, type));
              found.add(method);
            });
    return found;
  }

  /** The methods that a member of a type overrides or implements there. */
  List<ExecutableElement> overridden(ExecutableElement method, TypeElement type) {
    return of(type).stream()
        .flatMap(above -> ElementFilter.methodsIn(above.getEnclosedElements()).stream())
        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
        .filter(other -> other.getParameters().size() == method.getParameters().size())
        .filter(other -> !other.equals(method) && elements.overrides(method, other, type))
        .toList();
  }
}
