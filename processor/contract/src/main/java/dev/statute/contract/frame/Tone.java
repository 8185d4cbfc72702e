package dev.statute.contract.frame;

import java.util.Locale;

/** How a number or a button looks. */
public enum Tone {
  /** As what says nothing bad. */
  PLAIN,
  /** As what may be wrong. */
  DOUBTFUL,
  /** As what is wrong. */
  BAD;

  /** The class in the style. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
