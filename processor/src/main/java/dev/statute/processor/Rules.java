package dev.statute.processor;

/** What the rules have in common. */
final class Rules {

  private Rules() {}

  /** A rule failed where it should have found something or nothing. */
  static final class RuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;

    RuleException(String id, RuntimeException cause) {
      super(cause);
      this.id = id;
    }

    /** The id of the check. */
    String id() {
      return id;
    }
  }
}
