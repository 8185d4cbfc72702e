package dev.statute.processor.body;

import dev.statute.processor.framework.LibraryLookup;
import dev.statute.processor.language.Supertypes;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Finds the operators among the methods of libraries, by the tables. */
final class OperatorLookup {

  private final LibraryLookup libraries;
  private final Supertypes supertypes;

  OperatorLookup(LibraryLookup libraries, Supertypes supertypes) {
    this.libraries = libraries;
    this.supertypes = supertypes;
  }

  Optional<Operator> followed(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement type
        ? libraries.followed(name(type), name(method)).map(Operator::valueOf)
        : Optional.empty();
  }

  Optional<Operator> any(ExecutableElement method) {
    Optional<Operator> found = followed(method);
    return found.isEmpty() && method.getEnclosingElement() instanceof TypeElement type
        ? libraries.counted(name(type), name(method)).map(Operator::valueOf)
        : found;
  }

  boolean isLater(TypeElement type) {
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
