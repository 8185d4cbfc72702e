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

/** Tells by what a method can set the status of a response, other than by what it returns. */
final class ResponderReader {

  private final Supertypes supertypes;
  private final Predicate<Element> inSource;
  private final IdentityHashMap<HandlerTable, Map<TypeElement, Boolean>> known =
      new IdentityHashMap<>();

  /**
   * @param inSource tells the elements whose sources are part of this compilation
   */
  ResponderReader(Supertypes supertypes, Predicate<Element> inSource) {
    this.supertypes = supertypes;
    this.inSource = inSource;
  }

  /** Whether a method has a parameter that can set the status. */
  boolean isTakenBy(ExecutableElement method, HandlerTable table) {
    for (VariableElement parameter : method.getParameters()) {
      if (includes(parameter.asType(), table)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a value can set the status, or leads to what can: as a bean does by a field, and a
   * {@code Provider} by what it provides.
   */
  boolean includes(TypeMirror type, HandlerTable table) {
    Optional<TypeElement> element = Annotations.element(type);
    if (element.isPresent() && isKnown(element.get(), table)) {
      return true;
    }
    if (type instanceof DeclaredType declared) {
      for (TypeMirror held : declared.getTypeArguments()) {
        if (includes(held, table)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isKnown(TypeElement type, HandlerTable table) {
    Map<TypeElement, Boolean> answers = known.get(table);
    if (answers == null) {
      answers = new HashMap<>();
      known.put(table, answers);
    }
    Boolean answer = answers.get(type);
    if (answer == null) {
      answer =
          supertypes.isOneOf(type, table.responders())
              || (inSource.test(type) && hasField(type, table.responders()));
      answers.put(type, answer);
    }
    return answer;
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
