package dev.statute.processor.generate.spec;

/**
 * A status code as a spec file has it.
 *
 * @param naming the field that gives its Java names, {@code phrase} or {@code name}
 */
record StatusEntry(Status status, Located<String> naming) {}
