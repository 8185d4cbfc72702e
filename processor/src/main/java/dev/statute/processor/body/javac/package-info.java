/**
 * Reads bodies in javac. In: the trees of a type that javac has attributed. Out: a {@code Body} for
 * each method that is asked for. Door: {@code JavacBodies}, which is found by its name, so that the
 * processor runs without javac. Expressions have calls, and the bodies of these have expressions,
 * so the readers know each other, through {@code TypeBodies}. It knows no checks, catalogues or
 * frameworks.
 */
@NullMarked
package dev.statute.processor.body.javac;

import org.jspecify.annotations.NullMarked;
