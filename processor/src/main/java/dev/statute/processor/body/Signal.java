package dev.statute.processor.body;

import java.util.Set;

/** What an {@code Optional}, a stream, a future or a publisher can emit. */
public enum Signal {
  /** A value. */
  VALUE,
  /** The end without a value, or with {@code null} instead. */
  EMPTY,
  /** An error. */
  ERROR;

  public static Set<Signal> some(Signal... signals) {
    return Set.of(signals);
  }

  /** All signals, for an expression of which nothing is known. */
  public static Set<Signal> any() {
    return some(values());
  }
}
