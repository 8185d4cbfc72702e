package dev.statute.processor.declaration;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Tells what is declared around a place in the code of a type. */
public final class SurroundingsReader {

  private final DeclarationReaders readers;

  public SurroundingsReader(DeclarationReaders readers) {
    this.readers = readers;
  }

  /**
   * Whether the code there sends requests, or stands in for such code, as fallbacks and tests do.
   * What it makes is what somebody else has answered.
   *
   * @param where a method, field or type
   */
  public boolean isClient(Element where) {
    TypeElement type = type(where);
    return readers.targets().isClient(where)
        || (readers.handlerFinder().carry(type, readers.tables().clients()) && !isController(type));
  }

  private boolean isController(TypeElement type) {
    return readers.tables().handlers().stream()
        .anyMatch(table -> readers.handlerFinder().carry(type, table.controllers()));
  }

  /** Whether a code is declared of the code there, so that it is checked where that is written. */
  public boolean declares(int code, Element where) {
    TypeElement type = type(where);
    List<Declaration> found = new ArrayList<>(readers.declarations().on(type));
    if (where instanceof ExecutableElement method) {
      found.addAll(readers.inherited().of(method, type).all());
    } else {
      found.addAll(readers.inherited().ofType(type));
      found.addAll(readers.inherited().ofPackage(type));
    }
    if (where.getModifiers().contains(Modifier.PRIVATE)) {
      // It belongs to what is beside it.
      for (Element beside : type.getEnclosedElements()) {
        found.addAll(readers.declarations().on(beside));
      }
    }
    return found.stream()
        .flatMap(declaration -> declaration.codes().stream())
        .anyMatch(status -> status.code() == code);
  }

  private static TypeElement type(Element where) {
    Element type = where;
    while (!(type instanceof TypeElement found)) {
      type = type.getEnclosingElement();
    }
    return found;
  }
}
