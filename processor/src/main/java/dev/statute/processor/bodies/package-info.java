/**
 * Reads the bodies of methods from the trees of javac. Nothing links to it, and nothing else
 * touches {@code com.sun.source}: where there is no javac, it is not loaded.
 *
 * <p>Its readers are one recursion, through {@code TypeBodies}: an expression holds calls, the
 * callees have bodies, and these hold expressions.
 */
@NullMarked
package dev.statute.processor.bodies;

import org.jspecify.annotations.NullMarked;
