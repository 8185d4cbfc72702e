/**
 * The contract of a program: every endpoint, and every status that comes out of it, read from class
 * files.
 */
@NullMarked
package dev.statute.contract;

import org.jspecify.annotations.NullMarked;
