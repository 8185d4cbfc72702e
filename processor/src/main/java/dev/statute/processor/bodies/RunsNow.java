package dev.statute.processor.bodies;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * Tells the methods of the JDK that run the functions they are given before they return, or with
 * the stream they are part of. Others may keep them for later.
 */
final class RunsNow {

  private static final String JDK = "java.util.";

  /** Their own methods, and those of types of the JDK below them. */
  private static final List<String> TYPES =
      List.of(
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble",
          "java.util.stream.BaseStream",
          "java.util.stream.Collectors",
          "java.lang.Iterable",
          "java.util.Iterator",
          "java.util.Map");

  private final TypeFamilies families;

  RunsNow(TypeFamilies families) {
    this.families = families;
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
    if (!(called.getEnclosingElement() instanceof TypeElement type)) {
      return false;
    }
    String name = type.getQualifiedName().toString();
    return (name.startsWith(JDK) || TYPES.contains(name))
        && !called.getSimpleName().contentEquals("onClose")
        && TYPES.stream().anyMatch(known -> families.isBelow(type.asType(), known));
  }
}
