/**
 * Class files from directories, jars, nested jars and the JDK. Comes in: paths. Goes out: the trees
 * of classes, by internal name. Door: {@code ClassFiles}. Knows no other room.
 */
@NullMarked
package dev.statute.contract.read;

import org.jspecify.annotations.NullMarked;
