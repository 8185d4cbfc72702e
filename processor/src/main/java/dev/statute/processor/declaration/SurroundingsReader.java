package dev.statute.processor.declaration;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads what is declared for the code around a place. */
public final class SurroundingsReader {

  private final DeclarationReaders readers;

  public SurroundingsReader(DeclarationReaders readers) {
    this.readers = readers;
  }

  /**
   * Returns whether the code there sends requests, or replaces such code, as fallbacks and tests
   * do. The statuses that it makes are those of responses it receives.
   *
   * @param where a method, field or type
   */
  public boolean isClient(Element where) {
    TypeElement type = type(where);
    return readers.targets().isClient(where)
        || (readers.handlerFinder().carries(type, readers.tables().clients())
            && !isController(type));
  }

  private boolean isController(TypeElement type) {
    return readers.tables().handlers().stream()
        .anyMatch(table -> readers.handlerFinder().carries(type, table.controllers()));
  }

  /**
   * Returns whether a status code is declared for the code there, and so is checked in the
   * declaration.
   */
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
      // A private member serves the members beside it.
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
