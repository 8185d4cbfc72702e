package dev.statute.processor.body.javac;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * Finds the methods of the JDK that run the functions they are passed before they return. Others
 * may keep them for later, as streams do until they are consumed.
 */
final class ImmediateCalls {

  private static final String JDK = "java.util.";

  /** The types whose methods count, with those of their subtypes in the JDK. */
  private static final List<String> TYPES =
      List.of(
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble",
          "java.util.Objects",
          "java.lang.Iterable",
          "java.util.Iterator",
          "java.util.Map");

  private final StaticTypes staticTypes;
  private final Map<TypeElement, Boolean> known = new HashMap<>();

  ImmediateCalls(StaticTypes staticTypes) {
    this.staticTypes = staticTypes;
  }

  /**
   * Returns whether a method runs the function that is one of its arguments.
   *
   * @param index the index of the argument
   */
  boolean includes(ExecutableElement called, int index) {
    return isFunction(called, index) && includes(called);
  }

  /** A type variable is the type of an element, which a collection keeps and does not run. */
  private static boolean isFunction(ExecutableElement called, int index) {
    List<? extends VariableElement> parameters = called.getParameters();
    return index < parameters.size()
        && parameters.get(index).asType().getKind() == TypeKind.DECLARED;
  }

  private boolean includes(ExecutableElement called) {
    return called.getEnclosingElement() instanceof TypeElement type && includes(type);
  }

  private boolean includes(TypeElement type) {
    Boolean included = known.get(type);
    if (included == null) {
      String name = type.getQualifiedName().toString();
      included = (name.startsWith(JDK) || TYPES.contains(name)) && isBelowOne(type);
      known.put(type, included);
    }
    return included;
  }

  private boolean isBelowOne(TypeElement type) {
    for (String known : TYPES) {
      if (staticTypes.isBelow(type.asType(), known)) {
        return true;
      }
    }
    return false;
  }
}
