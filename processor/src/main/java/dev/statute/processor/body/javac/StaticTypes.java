package dev.statute.processor.body.javac;

import dev.statute.processor.body.StatusFacts;
import dev.statute.processor.language.Annotations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Decides what the value of an expression can be, by its static type. */
final class StaticTypes {

  /** What a value of a type can hold. */
  enum Kind {
    /** A status: the value is a status, a response or a builder. */
    STATUS,
    /** A value that is there now, or none. */
    OPTIONAL,
    /** A value later, or an error. */
    LATER,
    /** Anything: its type does not say. */
    ANY,
    /** No status. */
    PLAIN
  }

  private static final Set<TypeKind> BOUND =
      Set.of(TypeKind.TYPEVAR, TypeKind.WILDCARD, TypeKind.INTERSECTION);

  private final Types types;
  private final Elements elements;
  private final StatusFacts facts;
  private final Map<TypeElement, Kind> known = new HashMap<>();
  private final Map<String, Optional<TypeElement>> named = new HashMap<>();
  private final ImmediateCalls immediateCalls = new ImmediateCalls(this);
  private final StatusMembers statusMembers;
  private @Nullable Set<Name> comparingNames;

  StaticTypes(Types types, Elements elements, StatusFacts facts) {
    this.types = types;
    this.elements = elements;
    this.facts = facts;
    this.statusMembers = new StatusMembers(elements, facts);
  }

  StatusFacts facts() {
    return facts;
  }

  Elements elements() {
    return elements;
  }

  StatusMembers statusMembers() {
    return statusMembers;
  }

  /** The names of the methods of the JDK that compare their arguments. */
  Set<Name> comparingNames() {
    Set<Name> names = comparingNames;
    if (names == null) {
      names = new HashSet<>();
      for (String name : ConstantComparisons.NAMES) {
        names.add(elements.getName(name));
      }
      comparingNames = names;
    }
    return names;
  }

  ImmediateCalls immediateCalls() {
    return immediateCalls;
  }

  Kind kind(@Nullable TypeMirror type) {
    if (type == null) {
      return Kind.ANY;
    }
    return switch (type.getKind()) {
      case VOID, BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE, ARRAY, NULL -> Kind.PLAIN;
      case DECLARED -> declared(type);
      case TYPEVAR, WILDCARD, INTERSECTION -> bounded(types.erasure(type));
      default -> Kind.ANY;
    };
  }

  /** The kind of a type variable: a value of it may be more than its bound. */
  private Kind bounded(TypeMirror bound) {
    Kind kind = kind(bound);
    return kind == Kind.PLAIN ? Kind.ANY : kind;
  }

  private Kind declared(TypeMirror type) {
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    Kind found = known.get(element);
    if (found == null) {
      found = read(element);
      known.put(element, found);
    }
    return found;
  }

  private Kind read(TypeElement element) {
    if (facts.libraries().isOptional(element)) {
      return Kind.OPTIONAL;
    }
    if (facts.libraries().isLater(element)) {
      return Kind.LATER;
    }
    if (element.getQualifiedName().contentEquals("java.lang.Object")) {
      return Kind.ANY;
    }
    return facts.holdsStatus(element) ? Kind.STATUS : Kind.PLAIN;
  }

  boolean holdsStatus(@Nullable TypeMirror type) {
    return kind(type) == Kind.STATUS;
  }

  /** The class or interface of a type; for a type variable, that of its bound. */
  Optional<TypeElement> bound(@Nullable TypeMirror type) {
    return type != null && BOUND.contains(type.getKind())
        ? Annotations.element(types.erasure(type))
        : Annotations.element(type);
  }

  /** The code that an exception represents by its type alone. */
  OptionalInt exception(@Nullable TypeMirror type) {
    Optional<TypeElement> element = Annotations.element(type);
    return element.isPresent() ? facts.exception(element.get()) : OptionalInt.empty();
  }

  boolean keepsConstructorStatus(TypeMirror type) {
    return Annotations.element(type).filter(facts::keepsConstructorStatus).isPresent();
  }

  boolean isExtendable(TypeMirror type) {
    return Annotations.element(type).filter(facts::isExtendable).isPresent();
  }

  boolean isThrowable(@Nullable TypeMirror type) {
    return type != null
        && type.getKind() == TypeKind.DECLARED
        && isBelow(type, "java.lang.Throwable");
  }

  /**
   * Returns whether an exception type is checked; the two that are above unchecked ones do not
   * count.
   */
  boolean isChecked(TypeMirror type) {
    return !isBelow(type, "java.lang.RuntimeException")
        && !isBelow(type, "java.lang.Error")
        && !isNamed(type, "java.lang.Exception")
        && !isNamed(type, "java.lang.Throwable");
  }

  /** Returns whether a type is a functional interface, whose method the caller provides. */
  boolean isFunction(@Nullable TypeMirror type) {
    Optional<TypeElement> element = Annotations.element(type);
    if (element.isPresent() && element.get().getKind() == ElementKind.INTERFACE) {
      for (AnnotationMirror mark : element.get().getAnnotationMirrors()) {
        if (isNamed(mark.getAnnotationType(), "java.lang.FunctionalInterface")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The method that closes a resource. */
  Optional<ExecutableElement> close(TypeMirror resource) {
    return Annotations.element(resource).stream()
        .flatMap(type -> ElementFilter.methodsIn(elements.getAllMembers(type)).stream())
        .filter(method -> method.getSimpleName().contentEquals("close"))
        .filter(method -> method.getParameters().isEmpty())
        .findFirst();
  }

  private boolean isNamed(TypeMirror type, String name) {
    Optional<TypeElement> element = Annotations.element(type);
    return element.isPresent() && element.get().getQualifiedName().contentEquals(name);
  }

  /**
   * Returns whether a type is below one of the module {@code java.base}. To look in that module
   * only is faster than in all, above all for a type that this JDK does not have.
   */
  boolean isBelow(TypeMirror type, String name) {
    Optional<TypeElement> above = named.get(name);
    if (above == null) {
      ModuleElement base = elements.getModuleElement("java.base");
      above =
          Optional.ofNullable(
              base == null ? elements.getTypeElement(name) : elements.getTypeElement(base, name));
      named.put(name, above);
    }
    return above.isPresent() && isBelow(type, above.get().asType());
  }

  boolean isBelow(TypeMirror type, TypeMirror above) {
    return types.isSubtype(types.erasure(type), types.erasure(above));
  }
}
