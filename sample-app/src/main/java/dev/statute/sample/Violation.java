package dev.statute.sample;

import java.io.Serializable;

/** One thing that is wrong in a request, with a JSON pointer to it. */
record Violation(String pointer, String detail) implements Serializable {}
