package dev.statute.processor.compiled;

/** How a code is written in the source. */
public sealed interface CodeNotation {

  /** As a constant of a vendor's holder, which says which vendor is meant. */
  record With(KnownVendor vendor) implements CodeNotation {}

  /** As a number, or as a constant that no holder has. */
  record Plainly() implements CodeNotation {}

  /** Not known, because the compiler does not show the source. */
  record Unknown() implements CodeNotation {}
}
