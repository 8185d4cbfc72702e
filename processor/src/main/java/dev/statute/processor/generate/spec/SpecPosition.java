package dev.statute.processor.generate.spec;

/**
 * A position in a spec file.
 *
 * @param line the line, counted from 1
 * @param column the code point in that line, counted from 1
 */
record SpecPosition(int line, int column) {

  static final SpecPosition START = new SpecPosition(1, 1);
}
