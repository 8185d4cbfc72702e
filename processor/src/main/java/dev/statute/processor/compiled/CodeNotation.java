package dev.statute.processor.compiled;

/** How a code is written in the source. */
public sealed interface CodeNotation {

  /** With a constant of a vendor's holder, so it is known which vendor is meant. */
  record With(KnownVendor vendor) implements CodeNotation {}

  /** As a number, or with a constant of somebody else. */
  record Plainly() implements CodeNotation {}

  /** The compiler does not show it. */
  record Unknown() implements CodeNotation {}
}
