/**
 * Jakarta REST: a filter on each resource method. Implementations find the feature by {@code
 * ServiceLoader}. Comes in: requests and resource methods. Goes out: responses for the run. Doors:
 * {@code JakartaFeature}; for Quarkus {@code ResourceMethod}.
 */
@NullMarked
package dev.statute.test.jakarta;

import org.jspecify.annotations.NullMarked;
