package dev.statute.processor.body;

/** A way in which a body just returns, so that the framework has to choose the status. */
public enum PlainReturn {
  /** With a value, or at the end of a method that returns nothing. */
  VALUE,
  /** With {@code null}, for which frameworks may answer something else. */
  NULL
}
