package dev.statute.contract.link;

/** What is known of a code at an endpoint. */
public enum Mark {
  /** It comes out, and is not declared, although the handler declares others. */
  UNDECLARED,
  /** It comes out, and the handler declares nothing. */
  MADE,
  /** It comes out, and is declared; or it is the plain status of one that declares errors only. */
  DECLARED_AND_MADE,
  /** The framework sends it before or around the handler. */
  IMPLIED,
  /** It may come out. */
  MAYBE,
  /** It is sent for an exception that nothing maps, or only what maps all exceptions. */
  CRASH,
  /** It is declared, and nothing that was read makes it. */
  DECLARED;

  /** Returns whether requests are certain to get it, from the handler or from the framework. */
  public boolean isCertain() {
    return compareTo(IMPLIED) <= 0;
  }
}
