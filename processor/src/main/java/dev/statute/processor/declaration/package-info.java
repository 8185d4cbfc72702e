/**
 * What the code declares. In: elements and their annotations. Out: {@code Declaration}, {@code
 * MethodDeclarations}, and {@code Operation} for a handler. Door: {@code DeclarationReaders}. Uses
 * the language model only, so it works in every compiler. Knows neither rules, bodies nor trees.
 */
@NullMarked
package dev.statute.processor.declaration;

import org.jspecify.annotations.NullMarked;
