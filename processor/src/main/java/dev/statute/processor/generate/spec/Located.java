package dev.statute.processor.generate.spec;

/** A value and where the spec file has it. */
record Located<T>(SpecPosition position, T value) {}
