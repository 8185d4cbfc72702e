package dev.statute.processor;

/** Something that a check found, and where. */
record Finding(Check check, Origin origin, String text) {}
