package dev.statute.processor.body.javac;

import java.util.List;
import java.util.OptionalInt;
import javax.lang.model.type.TypeMirror;

/** Tells which statuses do not get past those who catch exceptions. */
final class Catches {

  private final TypeFamilies families;

  Catches(TypeFamilies families) {
    this.families = families;
  }

  /** Whether one who catches any of the types may catch what brings a status. */
  boolean mayTake(Made made, List<? extends TypeMirror> caught) {
    for (TypeMirror type : caught) {
      if (mayTake(made, type)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one who catches the types surely catches what brings a status. */
  boolean surelyTake(Made made, List<? extends TypeMirror> caught) {
    return made.cause() instanceof Cause.Exception exception
        && caught.stream().anyMatch(type -> families.isBelow(exception.type(), type));
  }

  private boolean mayTake(Made made, TypeMirror caught) {
    if (made.cause() instanceof Cause.Exception exception) {
      return families.isBelow(exception.type(), caught)
          || (!exception.isExact() && families.isBelow(caught, exception.type()));
    }
    return made.cause() instanceof Cause.Declared declared
        && made.code() instanceof Code.Known known
        && mayBeThrown(known.number(), declared, caught);
  }

  /** Whether a method that declares a code may mean an exception of this type by it. */
  private boolean mayBeThrown(int code, Cause.Declared declared, TypeMirror caught) {
    OptionalInt known = families.exception(caught);
    if (known.isPresent() && !families.isExtendable(caught)) {
      return known.getAsInt() == code;
    }
    return !families.isChecked(caught)
        || declared.thrown().stream()
            .anyMatch(type -> families.isBelow(type, caught) || families.isBelow(caught, type));
  }
}
