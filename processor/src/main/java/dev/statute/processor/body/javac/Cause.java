package dev.statute.processor.body.javac;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/** How a status comes out of some code. */
sealed interface Cause {

  /** Returns whether the same {@code catch} clauses catch it. */
  boolean isLike(Cause other);

  /**
   * In a response.
   *
   * @param isDeclared whether it is only declared by a method that returns a response, so that an
   *     error may be thrown as well
   */
  record Response(boolean isDeclared) implements Cause {

    @Override
    public boolean isLike(Cause other) {
      return equals(other);
    }
  }

  /**
   * By an exception.
   *
   * @param isExact whether it is of this very type, and not of a subtype
   */
  @SuppressWarnings("JavaLangClash") // It is never thrown, and always written as Cause.Exception.
  record Exception(TypeMirror type, boolean isExact) implements Cause {

    /** The mirror of an exception type is a single object, as it has no type arguments. */
    @Override
    @SuppressWarnings("TypeEquals")
    public boolean isLike(Cause other) {
      return other instanceof Exception exception
          && exception.type.equals(type)
          && exception.isExact == isExact;
    }
  }

  /**
   * By an unknown exception of a method that declares the status.
   *
   * @param thrown the exceptions that it declares
   */
  record Declared(List<? extends TypeMirror> thrown) implements Cause {

    @Override
    public boolean isLike(Cause other) {
      return other instanceof Declared declared && declared.thrown.equals(thrown);
    }
  }
}
