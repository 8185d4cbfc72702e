/**
 * The command {@code explain}, which prints the page of a check, and the line of a report that says
 * how to run it. Comes in: the ids of checks. Goes out: text. The pages are those of {@code
 * docs/checks}, which the build puts beside these classes.
 */
@NullMarked
package dev.statute.processor.explain;

import org.jspecify.annotations.NullMarked;
