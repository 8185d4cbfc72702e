/**
 * Micronaut: a filter around all the others. Micronaut finds its beans by {@code
 * META-INF/micronaut}, which Micronaut's annotation processor writes. Comes in: requests and
 * routes. Goes out: responses for the run.
 */
@NullMarked
package dev.statute.test.micronaut;

import org.jspecify.annotations.NullMarked;
