package dev.statute.contract.link;

import dev.statute.contract.program.MethodId;

/**
 * A method that answers for exceptions.
 *
 * @param owner the concrete type that it is called on
 * @param exception the internal name of the exception type that it takes
 * @param matched the type of the exception, or of its cause, that it was found for
 */
record Mapping(String owner, MethodId method, String exception, String matched) {

  /** Returns whether it takes all exceptions, and so says nothing about one of them. */
  boolean isCatchAll() {
    return exception.equals("java/lang/Throwable")
        || exception.equals("java/lang/Exception")
        || exception.equals("java/lang/RuntimeException");
  }
}
