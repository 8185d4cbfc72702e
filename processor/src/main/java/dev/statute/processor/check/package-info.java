/**
 * From source code to findings. In: the rounds of a compilation, then the bodies as javac comes to
 * them. Out: findings and a summary, through {@code Reporter}. Door: {@code CheckStep}. It reads
 * the code, asks the rules, and reports what they find. Knows neither spec files nor trees.
 */
@NullMarked
package dev.statute.processor.check;

import org.jspecify.annotations.NullMarked;
