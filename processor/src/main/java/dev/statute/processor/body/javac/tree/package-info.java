/**
 * What trees of javac say, apart from statuses. In: {@code com.sun.source} trees. Out: their parts,
 * variables, branches and types. Door: {@code AttributedUnit}. Knows no status and no type of the
 * rooms above.
 */
@NullMarked
package dev.statute.processor.body.javac.tree;

import org.jspecify.annotations.NullMarked;
