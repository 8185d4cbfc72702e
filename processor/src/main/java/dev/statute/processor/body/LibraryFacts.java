package dev.statute.processor.body;

import dev.statute.processor.framework.LibraryLookup;
import dev.statute.processor.language.Supertypes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What is known of types and methods of libraries: operators, wrappers and loggers. */
public final class LibraryFacts {

  private final LibraryLookup libraries;
  private final Supertypes supertypes;
  private final Map<ExecutableElement, Optional<Operator>> operators = new HashMap<>();
  private final Map<TypeElement, Boolean> loggers = new HashMap<>();

  LibraryFacts(LibraryLookup libraries, Supertypes supertypes) {
    this.libraries = libraries;
    this.supertypes = supertypes;
  }

  /** What a method of an {@code Optional}, a future or a publisher does; empty if not known. */
  public Optional<Operator> operator(ExecutableElement method) {
    Optional<Operator> known = operators.get(method);
    if (known == null) {
      known = followed(method);
      operators.put(method, known);
    }
    return known;
  }

  private Optional<Operator> followed(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement type
        ? libraries.followed(name(type), name(method)).map(Operator::valueOf)
        : Optional.empty();
  }

  /**
   * What a method does, including methods of streams and collections, which are followed only for
   * whether there is a value; empty if not known.
   */
  public Optional<Operator> anyOperator(ExecutableElement method) {
    Optional<Operator> found = operator(method);
    return found.isEmpty() && method.getEnclosingElement() instanceof TypeElement type
        ? libraries.counted(name(type), name(method)).map(Operator::valueOf)
        : found;
  }

  /** Returns whether a method of a library takes {@code null} for a value. */
  public boolean takesNull(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement type
        && libraries.takesNull(name(type));
  }

  public boolean isLogger(TypeElement type) {
    Boolean known = loggers.get(type);
    if (known == null) {
      known = libraries.isLogger(name(type));
      loggers.put(type, known);
    }
    return known;
  }

  /** Returns whether values of a type hold one value or none. */
  public boolean isOptional(TypeElement type) {
    return libraries.isOptional(name(type));
  }

  /**
   * Returns whether values of a type deliver another one or an error later, as futures and
   * publishers do.
   */
  public boolean isLater(TypeElement type) {
    for (TypeElement own : supertypes.all(type)) {
      if (libraries.isLater(name(own))) {
        return true;
      }
    }
    return false;
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }

  private static String name(ExecutableElement method) {
    return method.getSimpleName().toString();
  }
}
