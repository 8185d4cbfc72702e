package dev.statute.processor.body.javac;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * Tells the methods of the JDK that run the functions they are given before they return. Others may
 * keep them for later; those of streams do, until something asks for the elements.
 */
final class ImmediateCalls {

  private static final String JDK = "java.util.";

  /** Their own methods, and those of types of the JDK below them. */
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
   * Whether a method runs the function that is its argument at some place.
   *
   * @param index the place, counted from 0
   */
  boolean includes(ExecutableElement called, int index) {
    return isFunction(called, index) && includes(called);
  }

  /** What a collection takes as an element is kept, and not run. */
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
