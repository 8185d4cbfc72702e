package dev.statute.processor.bodies;

import java.util.Set;

/** What an {@code Optional}, a stream, a future or a publisher can bring. */
enum Signal {
  /** A value. */
  VALUE,
  /** The end without a value, or {@code null} in its place. */
  EMPTY,
  /** An error. */
  ERROR;

  static Set<Signal> some(Signal... signals) {
    return Set.of(signals);
  }

  /** Nothing is known of it. */
  static Set<Signal> any() {
    return some(values());
  }
}
