/**
 * Reads the bodies of methods from the trees of javac. Nothing links to it, and nothing else
 * touches {@code com.sun.source}: where there is no javac, it is not loaded.
 */
@NullMarked
package dev.statute.processor.bodies;

import org.jspecify.annotations.NullMarked;
