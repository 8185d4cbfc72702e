package dev.statute.processor.generate.spec;

/**
 * The entry of a status code in a spec file.
 *
 * @param naming the field that gives its Java names, {@code phrase} or {@code name}
 */
record StatusEntry(Status status, Located<String> naming) {}
