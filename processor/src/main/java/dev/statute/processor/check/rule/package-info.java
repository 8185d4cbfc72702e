/**
 * The checks, a class each. In: declarations, handlers and bodies, as records. Out: {@code
 * Finding}s. Doors: {@code Check}, which lists the checks, {@code Checker} and {@code BodyChecker},
 * which ask them, and {@code Levels}. Pure: knows no elements, reads nothing and prints nothing.
 */
@NullMarked
package dev.statute.processor.check.rule;

import org.jspecify.annotations.NullMarked;
