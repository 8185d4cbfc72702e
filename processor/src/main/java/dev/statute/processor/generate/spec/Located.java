package dev.statute.processor.generate.spec;

/** A value with its position in a spec file. */
record Located<T>(SpecPosition position, T value) {}
