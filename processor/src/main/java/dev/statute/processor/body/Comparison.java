package dev.statute.processor.body;

/** How some code compares a value with a constant of an enum. */
public enum Comparison {
  /** With {@code ==} or {@code equals}. */
  EQUAL,
  /** With {@code !=}. */
  UNEQUAL,
  /** As the label of a {@code switch}. */
  LABEL,
  /** As a key of a map or an element of a set, which is looked for later. */
  ENTRY,
  /** By looking for it in a map or a collection. */
  LOOK_UP
}
