/**
 * The only room that prints and writes. In: an {@code Anchor}, which says where a message belongs,
 * and a text, or the text of a source. Out: messages of the compiler, and files. Doors: {@code
 * Reporter}, {@code SourceWriter}, {@code Guard}. Knows neither checks nor catalogues.
 */
@NullMarked
package dev.statute.processor.output;

import org.jspecify.annotations.NullMarked;
