package dev.statute.processor.compiled;

/** How a code is written in the source. */
public sealed interface Written {

  /** With a constant of a vendor's holder, so it is known which vendor is meant. */
  record With(KnownVendor vendor) implements Written {}

  /** As a number, or with a constant of somebody else. */
  record Plainly() implements Written {}

  /** The compiler does not show it. */
  record Unknown() implements Written {}
}
