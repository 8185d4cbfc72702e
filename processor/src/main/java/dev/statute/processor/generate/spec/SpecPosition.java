package dev.statute.processor.generate.spec;

/**
 * A place in a spec file.
 *
 * @param line the line, from 1
 * @param column the column in that line, from 1
 */
record SpecPosition(int line, int column) {

  static final SpecPosition START = new SpecPosition(1, 1);
}
