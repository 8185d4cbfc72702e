/**
 * What the code declares. In: elements and their annotations. Out: {@code Declaration}, {@code
 * MethodDeclarations}, and {@code Operation} for a handler. Door: {@code DeclarationReaders}. It
 * uses the language model only, so it works in every compiler. It knows no rules, bodies or trees.
 */
@NullMarked
package dev.statute.processor.declaration;

import org.jspecify.annotations.NullMarked;
