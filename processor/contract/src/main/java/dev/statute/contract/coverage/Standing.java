package dev.statute.contract.coverage;

/** What a handler says of a status. */
public enum Standing {
  /** It declares the status, so some test should see it. */
  DECLARED,
  /**
   * It does not name the status, and allows it: it declares a class such as 4XX, or only errors, or
   * nothing at all.
   */
  ALLOWED,
  /** It declares others, and not this one. */
  UNDECLARED
}
