/**
 * Facts about generated types, written and read by the processor: to check code, it reads the
 * catalogue from these annotations in class files, not from spec files. They are not meant for code
 * outside of Statute.
 */
package dev.statute.meta;
