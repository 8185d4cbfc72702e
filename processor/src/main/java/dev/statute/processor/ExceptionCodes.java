package dev.statute.processor;

import dev.statute.meta.ExceptionMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Reads the code that an exception type stands for: the nearest that it or a supertype tells. */
final class ExceptionCodes {

  private final ResponseTables tables;
  private final DeclarationReader declarations;

  ExceptionCodes(ResponseTables tables, DeclarationReader declarations) {
    this.tables = tables;
    this.declarations = declarations;
  }

  OptionalInt of(TypeElement type) {
    List<TypeElement> line = line(type);
    // A framework does not look at annotations of an exception that holds a status.
    boolean holdsStatus =
        line.stream().anyMatch(own -> tables.call(name(own), StatusCall.CONSTRUCTOR).isPresent());
    for (TypeElement own : line) {
      List<Declaration> marks =
          declarations.on(own).stream()
              .filter(mark -> isMark(mark.annotation().type(), holdsStatus))
              .toList();
      if (!marks.isEmpty()) {
        return single(marks);
      }
      Optional<Integer> code = generated(own).or(() -> tables.exception(name(own)));
      if (code.isPresent()) {
        return OptionalInt.of(code.get());
      }
    }
    return OptionalInt.empty();
  }

  private boolean isMark(String annotation, boolean holdsStatus) {
    return holdsStatus
        ? annotation.equals(StatuteTable.RETURNS)
        : tables.marks().contains(annotation);
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
    return Annotations.find(type, ExceptionMetadata.class)
        .flatMap(metadata -> Annotations.value(metadata, "value"))
        .map(AnnotationValue::getValue)
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast);
  }

  /** Of several codes, it is unknown which comes out. */
  private static OptionalInt single(List<Declaration> marks) {
    List<DeclaredStatus> statuses =
        marks.stream().flatMap(mark -> mark.statuses().stream()).toList();
    return statuses.size() == 1 && statuses.get(0) instanceof DeclaredStatus.Code code
        ? OptionalInt.of(code.code())
        : OptionalInt.empty();
  }
}
