package dev.statute.contract.link;

import java.util.Comparator;

/**
 * A status that a framework makes before a handler runs.
 *
 * @param code what it sends, unless the program maps the exception
 * @param exception the internal name of the exception that it throws for it; empty if none
 * @param cause the internal name of the cause of the exception; empty if it has none
 * @param isMatched whether the handler is known by then, so that its own mappings count too
 */
record Implied(int code, String exception, String cause, boolean isMatched)
    implements Comparable<Implied> {

  private static final Comparator<Implied> ORDER =
      Comparator.comparing(Implied::code)
          .thenComparing(Implied::exception)
          .thenComparing(Implied::cause)
          .thenComparing(Implied::isMatched);

  /** A status without an exception that the program could map. */
  static Implied of(int code) {
    return new Implied(code, "", "", true);
  }

  /** A status for a request that has reached its handler. */
  static Implied of(int code, String exception) {
    return new Implied(code, exception, "", true);
  }

  /** A status for a text of the request that cannot be converted. */
  static Implied ofText(int code, String exception) {
    return new Implied(code, exception, "java/lang/IllegalArgumentException", true);
  }

  /** A status for a request that no handler is for. */
  static Implied unmatched(int code, String exception) {
    return new Implied(code, exception, "", false);
  }

  @Override
  public int compareTo(Implied other) {
    return ORDER.compare(this, other);
  }
}
