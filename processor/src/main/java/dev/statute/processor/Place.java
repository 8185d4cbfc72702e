package dev.statute.processor;

import javax.tools.Diagnostic.Kind;

/** A place in the source of a body, which a message can be shown at. */
@FunctionalInterface
public interface Place {

  /**
   * Shows a message there.
   *
   * @param kind how bad it is
   * @param text the message
   */
  void show(Kind kind, String text);
}
