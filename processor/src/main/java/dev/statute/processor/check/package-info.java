/**
 * From source code to findings. In: the rounds of a compilation, then the bodies as javac
 * attributes them. Out: findings and a summary, through {@code Reporter}. Door: {@code CheckStep}.
 * It reads the code, asks the rules, and reports what they find. It knows no spec files and no
 * trees.
 */
@NullMarked
package dev.statute.processor.check;

import org.jspecify.annotations.NullMarked;
