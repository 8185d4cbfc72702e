package dev.statute.contract.lock;

import dev.statute.contract.link.Mark;

/** What a lock says of a code. */
enum LockMark {
  /** It comes out. */
  CERTAIN(""),
  /** It may come out. */
  MAYBE("?"),
  /** It comes out, and is not declared. */
  UNDECLARED("!");

  private final String suffix;

  LockMark(String suffix) {
    this.suffix = suffix;
  }

  static LockMark of(Mark mark) {
    if (mark == Mark.UNDECLARED) {
      return UNDECLARED;
    }
    return mark.isCertain() ? CERTAIN : MAYBE;
  }

  /** What stands behind a code. */
  String suffix() {
    return suffix;
  }

  boolean isCertain() {
    return this != MAYBE;
  }

  /** What is known of a code if two handlers have one route. */
  LockMark or(LockMark other) {
    if (this == UNDECLARED || other == UNDECLARED) {
      return UNDECLARED;
    }
    return this == CERTAIN ? this : other;
  }
}
