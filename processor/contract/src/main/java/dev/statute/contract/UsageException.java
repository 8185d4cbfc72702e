package dev.statute.contract;

/** Something in a request is wrong; the message says what to write instead. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
