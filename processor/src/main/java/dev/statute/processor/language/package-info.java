/**
 * Questions to the language model: annotations, supertypes, broken code, elements that wait for a
 * later round. In and out: {@code javax.lang.model}. Knows neither HTTP nor Statute's annotations.
 */
@NullMarked
package dev.statute.processor.language;

import org.jspecify.annotations.NullMarked;
