package dev.statute.processor.body.javac;

import java.util.List;
import java.util.OptionalInt;
import javax.lang.model.type.TypeMirror;

/** Decides which statuses are caught as exceptions. */
final class CatchFilter {

  private final StaticTypes staticTypes;

  CatchFilter(StaticTypes staticTypes) {
    this.staticTypes = staticTypes;
  }

  /** Returns whether a handler of the types may catch the exception of a status. */
  boolean mayCatch(MadeStatus made, List<? extends TypeMirror> caught) {
    for (TypeMirror type : caught) {
      if (mayCatch(made, type)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a handler of the types surely catches the exception of a status. */
  boolean surelyCatches(MadeStatus made, List<? extends TypeMirror> caught) {
    return made.cause() instanceof Cause.Exception exception
        && caught.stream().anyMatch(type -> staticTypes.isBelow(exception.type(), type));
  }

  private boolean mayCatch(MadeStatus made, TypeMirror caught) {
    if (made.cause() instanceof Cause.Exception exception) {
      return staticTypes.isBelow(exception.type(), caught)
          || (!exception.isExact() && staticTypes.isBelow(caught, exception.type()));
    }
    return made.cause() instanceof Cause.Declared declared
        && made.code() instanceof MadeCode.Known known
        && mayBeThrown(known.number(), declared, caught);
  }

  /** Returns whether a method that declares a code may mean an exception of this type by it. */
  private boolean mayBeThrown(int code, Cause.Declared declared, TypeMirror caught) {
    OptionalInt known = staticTypes.exception(caught);
    if (known.isPresent() && !staticTypes.isExtendable(caught)) {
      return known.getAsInt() == code;
    }
    return !staticTypes.isChecked(caught)
        || declared.thrown().stream()
            .anyMatch(
                type -> staticTypes.isBelow(type, caught) || staticTypes.isBelow(caught, type));
  }
}
