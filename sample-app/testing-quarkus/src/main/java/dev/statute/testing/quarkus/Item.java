package dev.statute.testing.quarkus;

/** The content of a request. */
public record Item(int number) {}
