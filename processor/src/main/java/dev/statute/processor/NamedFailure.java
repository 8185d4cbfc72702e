package dev.statute.processor;

/** A failure of Statute itself, with the name of the part that failed. */
final class NamedFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String what;

  /**
   * @param what what the part is called in a message, such as {@code the check unknown-status}
   */
  NamedFailure(String what, RuntimeException cause) {
    super(cause);
    this.what = what;
  }

  String what() {
    return what;
  }
}
