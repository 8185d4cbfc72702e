/**
 * The options of the processor. In: the {@code -A} values. Out: {@code Options}, with the part that
 * the checks take as {@code CheckOptions}, and the mistakes in them. Door: {@code OptionsReader}.
 * Knows nothing of elements, catalogues and frameworks.
 */
@NullMarked
package dev.statute.processor.option;

import org.jspecify.annotations.NullMarked;
