/**
 * Reads bodies in javac. In: the trees of a type that javac has attributed. Out: a {@code Body} for
 * each method that is asked for. Door: {@code JavacBodies}, found by its name, so that the
 * processor runs where there is no javac. An expression holds calls whose bodies hold expressions,
 * so its readers know each other, through {@code TypeBodies}. Knows no check, catalogue or
 * framework.
 */
@NullMarked
package dev.statute.processor.body.javac;

import org.jspecify.annotations.NullMarked;
