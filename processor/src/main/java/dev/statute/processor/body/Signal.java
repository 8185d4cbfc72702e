package dev.statute.processor.body;

import java.util.Set;

/** What an {@code Optional}, a stream, a future or a publisher can bring. */
public enum Signal {
  /** A value. */
  VALUE,
  /** The end without a value, or {@code null} in its place. */
  EMPTY,
  /** An error. */
  ERROR;

  /**
   * Some of them.
   *
   * @param signals those that may come
   * @return the same
   */
  public static Set<Signal> some(Signal... signals) {
    return Set.of(signals);
  }

  /**
   * All of them, as of what nothing is known of.
   *
   * @return all
   */
  public static Set<Signal> any() {
    return some(values());
  }
}
