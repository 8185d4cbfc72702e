package dev.statute.processor.body.javac;

/** Where an object ends up. */
enum Destination {
  /** It leaves the method: it is returned or thrown, or it can no longer change. */
  SENT,
  /** It is not used. */
  DROPPED,
  /** It is passed to other code, or it changes. */
  UNKNOWN;

  /** The destination of an object that is used in two places. */
  Destination and(Destination other) {
    if (this == UNKNOWN || other == UNKNOWN) {
      return UNKNOWN;
    }
    return this == SENT || other == SENT ? SENT : DROPPED;
  }
}
