package dev.statute.processor.body.javac;

/** Where an object ends up. */
enum Destination {
  /** It leaves the method: it is returned or thrown, or it can no longer change. */
  SENT,
  /** Nobody uses it. */
  DROPPED,
  /** It is handed to somebody, or it changes. */
  UNKNOWN;

  /** That of an object that is used in two places, each of which can spoil it. */
  Destination and(Destination other) {
    if (this == UNKNOWN || other == UNKNOWN) {
      return UNKNOWN;
    }
    return this == SENT || other == SENT ? SENT : DROPPED;
  }
}
