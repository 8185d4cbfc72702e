package dev.statute.processor.body.javac;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/** By what a status gets out of some code. */
sealed interface Cause {

  /** Whether it is the same to those who catch exceptions. */
  boolean isLike(Cause other);

  /**
   * It is the status of a response.
   *
   * @param isDeclared whether a method just declares it that returns a response, so that an error
   *     may be thrown there as well
   */
  record Response(boolean isDeclared) implements Cause {

    @Override
    public boolean isLike(Cause other) {
      return equals(other);
    }
  }

  /**
   * An exception that is thrown there.
   *
   * @param type its type
   * @param isExact whether it is just of this type, and not of one below
   */
  @SuppressWarnings("JavaLangClash") // It is never thrown, and always named with its cause.
  record Exception(TypeMirror type, boolean isExact) implements Cause {

    /** The type of an exception is one object: it has no arguments. */
    @Override
    @SuppressWarnings("TypeEquals")
    public boolean isLike(Cause other) {
      return other instanceof Exception exception
          && exception.type.equals(type)
          && exception.isExact == isExact;
    }
  }

  /**
   * An exception that a method throws which declares the status, and not by what exception.
   *
   * @param thrown the exceptions that it says it throws
   */
  record Declared(List<? extends TypeMirror> thrown) implements Cause {

    @Override
    public boolean isLike(Cause other) {
      return other instanceof Declared declared && declared.thrown.equals(thrown);
    }
  }
}
