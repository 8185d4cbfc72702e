/**
 * Tells the run of JUnit's tests. JUnit finds it by {@code ServiceLoader}. Comes in: the events of
 * the launcher and of Jupiter. Goes out: failures.
 */
@NullMarked
package dev.statute.test.junit;

import org.jspecify.annotations.NullMarked;
