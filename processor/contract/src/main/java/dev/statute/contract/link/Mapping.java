package dev.statute.contract.link;

import dev.statute.contract.program.MethodId;

/**
 * A method that answers for exceptions.
 *
 * @param owner the concrete type that it is called on
 * @param exception the internal name of the exception type that it takes
 * @param media the media types for which it answers; empty for all
 */
record Mapping(String owner, MethodId method, String exception, String media) {

  /** Returns whether it takes all exceptions, and so says nothing about one of them. */
  boolean isCatchAll() {
    return exception.equals("java/lang/Throwable")
        || exception.equals("java/lang/Exception")
        || exception.equals("java/lang/RuntimeException");
  }
}
