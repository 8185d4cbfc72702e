/**
 * The options of the processor. In: the {@code -A} values. Out: {@code Options}, which contains the
 * {@code CheckOptions} and the mistakes. Door: {@code OptionsReader}. Knows no elements, catalogues
 * or frameworks.
 */
@NullMarked
package dev.statute.processor.option;

import org.jspecify.annotations.NullMarked;
