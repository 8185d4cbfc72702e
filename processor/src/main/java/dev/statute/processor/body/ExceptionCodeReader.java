package dev.statute.processor.body;

import dev.statute.processor.declaration.Declaration;
import dev.statute.processor.declaration.DeclarationReader;
import dev.statute.processor.declaration.DeclaredStatus;
import dev.statute.processor.framework.CallRow;
import dev.statute.processor.framework.ResponseLookup;
import dev.statute.processor.framework.Statute;
import dev.statute.processor.language.Annotations;
import dev.statute.processor.language.OwnAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Reads the code that an exception type represents: its own, or that of the nearest supertype. */
final class ExceptionCodeReader {

  private final ResponseLookup tables;
  private final DeclarationReader declarations;

  ExceptionCodeReader(ResponseLookup tables, DeclarationReader declarations) {
    this.tables = tables;
    this.declarations = declarations;
  }

  OptionalInt of(TypeElement type) {
    List<TypeElement> line = line(type);
    // A framework does not look at annotations of an exception that holds a status.
    boolean takesStatus = isAnyMadeWithStatus(line);
    for (TypeElement own : line) {
      List<Declaration> marks = marks(own, takesStatus);
      if (!marks.isEmpty()) {
        return single(marks);
      }
      Optional<Integer> generated = generated(own);
      Optional<Integer> code = generated.isPresent() ? generated : tables.exception(name(own));
      if (code.isPresent()) {
        return OptionalInt.of(code.get());
      }
      if (overridesStatus(own, line)) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /**
   * Returns whether no type below the exception of a framework replaces the status of its
   * constructor.
   */
  boolean keepsConstructorStatus(TypeElement type) {
    List<TypeElement> line = line(type);
    for (TypeElement own : line) {
      if (isMadeWithStatus(own)) {
        return true;
      }
      if (isMarked(own) || overridesStatus(own, line)) {
        return false;
      }
    }
    return false;
  }

  private boolean isAnyMadeWithStatus(List<TypeElement> line) {
    for (TypeElement own : line) {
      if (isMadeWithStatus(own)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMadeWithStatus(TypeElement type) {
    return tables.call(name(type), CallRow.CONSTRUCTOR).isPresent();
  }

  private boolean isMarked(TypeElement type) {
    return !marks(type, false).isEmpty();
  }

  private List<Declaration> marks(TypeElement type, boolean takesStatus) {
    List<Declaration> marks = new ArrayList<>();
    for (Declaration declaration : declarations.on(type)) {
      if (isMark(declaration.annotation().type(), takesStatus)) {
        marks.add(declaration);
      }
    }
    return marks;
  }

  /**
   * Returns whether a type overrides a method by which a framework asks an exception for its
   * status.
   */
  private boolean overridesStatus(TypeElement type, List<TypeElement> line) {
    if (isMadeWithStatus(type)) {
      return false;
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getParameters().isEmpty() && isAskedFor(method.getSimpleName(), line)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a framework asks one of the types for its status by a method of this name. */
  private boolean isAskedFor(Name name, List<TypeElement> line) {
    for (TypeElement type : line) {
      if (isMadeWithStatus(type)) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
          if (method.getSimpleName().equals(name) && isAsked(method)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isAsked(ExecutableElement method) {
    Optional<TypeElement> given = Annotations.element(method.getReturnType());
    return method.getParameters().isEmpty()
        && (method.getReturnType().getKind() == TypeKind.INT
            || (given.isPresent()
                && (tables.isStatus(name(given.get())) || tables.isCarrier(name(given.get())))));
  }

  private boolean isMark(String annotation, boolean takesStatus) {
    return takesStatus ? annotation.equals(Statute.RETURNS) : tables.marks().contains(annotation);
  }

  /** A type and the classes that it extends. */
  private static List<TypeElement> line(TypeElement type) {
    List<TypeElement> line = new ArrayList<>();
    Optional<TypeElement> next = Optional.of(type);
    while (next.isPresent()) {
      line.add(next.get());
      next = Annotations.element(next.get().getSuperclass());
    }
    return line;
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }

  private static Optional<Integer> generated(TypeElement type) {
    Optional<AnnotationMirror> metadata = Annotations.find(type, OwnAnnotations.EXCEPTION_METADATA);
    Optional<AnnotationValue> value =
        metadata.isPresent() ? Annotations.value(metadata.get(), "value") : Optional.empty();
    return value.isPresent() && value.get().getValue() instanceof Integer code
        ? Optional.of(code)
        : Optional.empty();
  }

  /** The code of the marks; empty if there are several, as it is unknown which comes out. */
  private static OptionalInt single(List<Declaration> marks) {
    List<DeclaredStatus> statuses = new ArrayList<>();
    for (Declaration mark : marks) {
      statuses.addAll(mark.statuses());
    }
    return statuses.size() == 1 && statuses.get(0) instanceof DeclaredStatus.Code code
        ? OptionalInt.of(code.code())
        : OptionalInt.empty();
  }
}
