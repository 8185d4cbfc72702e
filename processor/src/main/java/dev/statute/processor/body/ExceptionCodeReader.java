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
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
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
    boolean takesStatus = line.stream().anyMatch(this::isMadeWithStatus);
    for (TypeElement own : line) {
      List<Declaration> marks =
          declarations.on(own).stream()
              .filter(mark -> isMark(mark.annotation().type(), takesStatus))
              .toList();
      if (!marks.isEmpty()) {
        return single(marks);
      }
      Optional<Integer> code = generated(own).or(() -> tables.exception(name(own)));
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

  private boolean isMadeWithStatus(TypeElement type) {
    return tables.call(name(type), CallRow.CONSTRUCTOR).isPresent();
  }

  private boolean isMarked(TypeElement type) {
    return declarations.on(type).stream()
        .anyMatch(mark -> tables.marks().contains(mark.annotation().type()));
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
      if (method.getParameters().isEmpty()
          && line.stream()
              .filter(this::isMadeWithStatus)
              .flatMap(above -> ElementFilter.methodsIn(above.getEnclosedElements()).stream())
              .anyMatch(
                  asked ->
                      isAsked(asked) && asked.getSimpleName().equals(method.getSimpleName()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAsked(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && (method.getReturnType().getKind() == TypeKind.INT
            || Annotations.element(method.getReturnType())
                .map(ExceptionCodeReader::name)
                .filter(name -> tables.isStatus(name) || tables.isCarrier(name))
                .isPresent());
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
    return Annotations.find(type, OwnAnnotations.EXCEPTION_METADATA)
        .flatMap(metadata -> Annotations.value(metadata, "value"))
        .map(AnnotationValue::getValue)
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast);
  }

  /** The code of the marks; empty if there are several, as it is unknown which comes out. */
  private static OptionalInt single(List<Declaration> marks) {
    List<DeclaredStatus> statuses =
        marks.stream().flatMap(mark -> mark.statuses().stream()).toList();
    return statuses.size() == 1 && statuses.get(0) instanceof DeclaredStatus.Code code
        ? OptionalInt.of(code.code())
        : OptionalInt.empty();
  }
}
