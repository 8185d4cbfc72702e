/**
 * The checks, a class each. In: declarations, handlers and bodies, as records. Out: {@code
 * Finding}s. Doors: {@code Check}, which lists the checks, {@code Checker} and {@code BodyChecker},
 * which ask their rules, and {@code Levels}. It knows no compiler types and prints nothing; what is
 * costly comes through suppliers.
 */
@NullMarked
package dev.statute.processor.check.rule;

import org.jspecify.annotations.NullMarked;
