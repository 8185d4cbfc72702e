package dev.statute.processor.body;

/** A way in which a body returns without a status of its own, so the framework chooses one. */
public enum PlainReturn {
  /** With a value, or at the end of a method that returns nothing. */
  VALUE,
  /** With {@code null}, for which frameworks may choose another status. */
  NULL
}
