package dev.statute.processor.body.javac;

import javax.lang.model.element.VariableElement;

/** The code of a status that some code makes. */
sealed interface MadeCode {

  /** It is always the same. */
  record Known(int number) implements MadeCode {}

  /** It is what the method is called with. */
  sealed interface Open extends MadeCode {

    VariableElement parameter();
  }

  /** The argument is a number, a status, or something that holds one. */
  record OfStatus(VariableElement parameter) implements Open {}

  /** The argument is an exception. */
  record OfException(VariableElement parameter) implements Open {}
}
