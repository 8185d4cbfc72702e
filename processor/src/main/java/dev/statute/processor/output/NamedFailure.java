package dev.statute.processor.output;

/** A failure of Statute itself, with the name of the part that failed. */
public final class NamedFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String what;

  /**
   * @param what the name of the part in a message, such as {@code the check unknown-status}
   */
  public NamedFailure(String what, RuntimeException cause) {
    super(cause);
    this.what = what;
  }

  public String what() {
    return what;
  }
}
