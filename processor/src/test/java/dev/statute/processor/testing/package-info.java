/** Compilers, sources and pages that the tests of all rooms use. */
package dev.statute.processor.testing;
