package dev.statute.processor.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the supertypes of types, the methods that they inherit, and those that a method overrides.
 */
public final class Supertypes {

  private final Elements elements;
  private final Map<TypeElement, List<TypeElement>> known = new HashMap<>();
  private final Map<TypeElement, Set<String>> names = new HashMap<>();

  public Supertypes(Elements elements) {
    this.elements = elements;
  }

  /** All supertypes, the nearest first, without {@code Object}. */
  public List<TypeElement> of(TypeElement type) {
    List<TypeElement> found = known.get(type);
    if (found == null) {
      found = read(type);
      known.put(type, found);
    }
    return found;
  }

  private static List<TypeElement> read(TypeElement type) {
    Set<TypeElement> found = new LinkedHashSet<>();
    Deque<TypeElement> open = new ArrayDeque<>(List.of(type));
    while (!open.isEmpty()) {
      for (TypeMirror mirror : direct(open.remove())) {
        Optional<TypeElement> above = Annotations.element(mirror);
        if (above.isPresent()) {
          TypeElement next = above.get();
          if (!next.getQualifiedName().contentEquals("java.lang.Object") && found.add(next)) {
            open.add(next);
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * Without the interfaces of {@code java.lang} types: no reader needs them, and loading is slow.
   */
  private static List<TypeMirror> direct(TypeElement type) {
    List<TypeMirror> direct = new ArrayList<>();
    direct.add(type.getSuperclass());
    if (!isOfLang(type)) {
      direct.addAll(type.getInterfaces());
    }
    return direct;
  }

  private static boolean isOfLang(TypeElement type) {
    return type.getEnclosingElement() instanceof PackageElement found
        && found.getQualifiedName().contentEquals("java.lang");
  }

  /** A type and all its supertypes. */
  public List<TypeElement> all(TypeElement type) {
    List<TypeElement> above = of(type);
    if (above.isEmpty()) {
      return List.of(type);
    }
    List<TypeElement> all = new ArrayList<>(above.size() + 1);
    all.add(type);
    all.addAll(above);
    return all;
  }

  /** Returns whether a type is one of those named, or a subtype of one. */
  public boolean isOneOf(TypeElement type, Collection<String> wanted) {
    for (String name : names(type)) {
      if (wanted.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> names(TypeElement type) {
    Set<String> found = names.get(type);
    if (found == null) {
      found = new LinkedHashSet<>();
      for (TypeElement own : all(type)) {
        found.add(own.getQualifiedName().toString());
      }
      names.put(type, found);
    }
    return found;
  }

  /** Returns whether the compiler does not know a supertype. */
  public boolean isBroken(TypeElement type) {
    for (TypeElement own : all(type)) {
      for (TypeMirror mirror : direct(own)) {
        if (mirror.getKind() == TypeKind.ERROR) {
          return true;
        }
      }
    }
    return false;
  }

  /** The methods of a type: those that it declares first, then those that it inherits. */
  public List<ExecutableElement> methods(TypeElement type) {
    if (of(type).isEmpty()) {
      return ElementFilter.methodsIn(type.getEnclosedElements());
    }
    List<ExecutableElement> found = new ArrayList<>();
    all(type).stream()
        .flatMap(own -> ElementFilter.methodsIn(own.getEnclosedElements()).stream())
        .filter(
            method -> found.stream().noneMatch(lower -> elements.overrides(lower, method, type)))
        .forEach(
            method -> {
              // The method of a class wins over that of an interface, however near.
              found.removeIf(nearer -> elements.overrides(method, nearer, type));
              found.add(method);
            });
    return found;
  }

  /** The methods that a member of a type overrides or implements in that type. */
  public List<ExecutableElement> overridden(ExecutableElement method, TypeElement type) {
    if (of(type).isEmpty()) {
      return List.of();
    }
    List<ExecutableElement> found = new ArrayList<>();
    for (TypeElement above : of(type)) {
      for (Element member : above.getEnclosedElements()) {
        if (member.getSimpleName().equals(method.getSimpleName())
            && member instanceof ExecutableElement other
            && other.getParameters().size() == method.getParameters().size()
            && !other.equals(method)
            && elements.overrides(method, other, type)) {
          found.add(other);
        }
      }
    }
    return found;
  }
}
