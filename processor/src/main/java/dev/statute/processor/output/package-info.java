/**
 * Prints messages and writes files. In: a text with the {@code Anchor} of its place in the source,
 * or the source of a generated type. Out: compiler messages, and files. Doors: {@code Reporter},
 * {@code SourceWriter}, {@code Guard}. Knows neither checks nor catalogues.
 */
@NullMarked
package dev.statute.processor.output;

import org.jspecify.annotations.NullMarked;
