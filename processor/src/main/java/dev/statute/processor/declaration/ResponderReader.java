package dev.statute.processor.declaration;

import dev.statute.processor.framework.HandlerTable;
import dev.statute.processor.language.Annotations;
import dev.statute.processor.language.Supertypes;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the parameters and fields by which code can set the status of a response. */
final class ResponderReader {

  private final Supertypes supertypes;
  private final Predicate<Element> inSource;
  private final IdentityHashMap<HandlerTable, Map<TypeElement, Boolean>> known =
      new IdentityHashMap<>();

  /**
   * @param inSource accepts the elements whose sources are part of this compilation
   */
  ResponderReader(Supertypes supertypes, Predicate<Element> inSource) {
    this.supertypes = supertypes;
    this.inSource = inSource;
  }

  /** Returns whether a method has a parameter that can set the status. */
  boolean isAmongParameters(ExecutableElement method, HandlerTable table) {
    for (VariableElement parameter : method.getParameters()) {
      if (isResponder(parameter.asType(), table)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a value of a type can set the status, or leads to one that can: a bean by a
   * field, a {@code Provider} by what it provides.
   */
  boolean isResponder(TypeMirror type, HandlerTable table) {
    Optional<TypeElement> element = Annotations.element(type);
    if (element.isPresent() && isResponder(element.get(), table)) {
      return true;
    }
    if (type instanceof DeclaredType declared) {
      for (TypeMirror held : declared.getTypeArguments()) {
        if (isResponder(held, table)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isResponder(TypeElement type, HandlerTable table) {
    Map<TypeElement, Boolean> ofTable = known.get(table);
    if (ofTable == null) {
      ofTable = new HashMap<>();
      known.put(table, ofTable);
    }
    Boolean isResponder = ofTable.get(type);
    if (isResponder == null) {
      isResponder =
          supertypes.isOneOf(type, table.responders())
              || (inSource.test(type) && hasField(type, table.responders()));
      ofTable.put(type, isResponder);
    }
    return isResponder;
  }

  private boolean hasField(TypeElement bean, Set<String> types) {
    for (TypeElement own : supertypes.all(bean)) {
      for (Element member : own.getEnclosedElements()) {
        Optional<TypeElement> type =
            member.getKind().isField() ? Annotations.element(member.asType()) : Optional.empty();
        if (type.isPresent() && supertypes.isOneOf(type.get(), types)) {
          return true;
        }
      }
    }
    return false;
  }
}
