/**
 * Facts about generated types, written by the processor for the processor: a compile that only
 * checks reads the catalogue from these annotations in class files, not from spec files. Code
 * outside of Statute has no use for them.
 */
package dev.statute.meta;
