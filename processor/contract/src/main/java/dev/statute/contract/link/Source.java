package dev.statute.contract.link;

import java.util.Locale;

/** Where a status comes from. Findings come from the first five alone. */
public enum Source {
  /** Written on the handler. */
  DECLARED,
  /** A response that the handler returns. */
  RETURNED,
  /** The framework's status for a plain return. */
  PLAIN,
  /** An exception that the program makes, and that the framework maps. */
  THROWN,
  /** Set on the response of the servlet container. */
  SENT,
  /** Made by the framework before or around the handler. */
  IMPLIED,
  /**
   * From one of several targets of a call, a JDK exception that is mapped, or what the framework
   * makes and sends around the handler.
   */
  MAYBE,
  /** A library's exception that is mapped. */
  POSSIBLE,
  /** 500 for an exception that nothing maps, or only what maps all exceptions. */
  CRASH;

  /** The name in the contract. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether the code itself shows that the status comes out. */
  public boolean isSure() {
    return this == RETURNED || this == PLAIN || this == THROWN || this == SENT;
  }
}
