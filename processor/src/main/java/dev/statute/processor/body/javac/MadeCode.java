package dev.statute.processor.body.javac;

import javax.lang.model.element.VariableElement;

/** The status code that an expression makes, as far as it is known. */
sealed interface MadeCode {

  /** A code that is always the same. */
  record Known(int number) implements MadeCode {}

  /** The code of an argument, which is left open until a call is read. */
  sealed interface Open extends MadeCode {

    VariableElement parameter();
  }

  /** The code of an argument that is a number, a status, or a carrier of one. */
  record OfStatus(VariableElement parameter) implements Open {}

  /** The code of an argument that is an exception. */
  record OfException(VariableElement parameter) implements Open {}
}
