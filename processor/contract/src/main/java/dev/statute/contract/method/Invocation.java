package dev.statute.contract.method;

import dev.statute.contract.program.MethodId;
import java.util.List;
import org.objectweb.asm.Type;

/**
 * A call.
 *
 * @param arguments the values that it passes, the receiver first if there is one
 */
record Invocation(MethodId method, Kind kind, List<Val> arguments) {

  /** How the method that is run is found. */
  enum Kind {
    STATIC,
    /** The named method itself: a constructor, or one of a superclass. */
    SPECIAL,
    /** The method that the receiver has. */
    VIRTUAL
  }

  boolean isStatic() {
    return kind == Kind.STATIC;
  }

  Val receiver() {
    return isStatic() ? Val.NOTHING : arguments.get(0);
  }

  /** The value for a parameter. */
  Val argument(int parameter) {
    return arguments.get(isStatic() ? parameter : parameter + 1);
  }

  Type[] parameters() {
    return Type.getArgumentTypes(method.descriptor());
  }

  Type returns() {
    return Type.getReturnType(method.descriptor());
  }

  boolean returnsNothing() {
    return returns().getSort() == Type.VOID;
  }
}
