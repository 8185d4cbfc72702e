package dev.statute.processor;

/** A value and where the spec file has it. */
record Located<T>(Position position, T value) {}
