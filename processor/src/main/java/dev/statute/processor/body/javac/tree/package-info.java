/**
 * Reads the trees of javac, apart from statuses. In: {@code com.sun.source} trees. Out: the parts
 * of calls, variables, branches and constants. Door: {@code AttributedUnit}. It knows no status,
 * and no type of the rooms above.
 */
@NullMarked
package dev.statute.processor.body.javac.tree;

import org.jspecify.annotations.NullMarked;
