/**
 * What tests have seen of the declared statuses, and the format of {@code coverage.json}, which
 * {@code statute-test} writes and {@code contract.html} shows. Comes in: JSON, or what was seen.
 * Goes out: the other one, and figures. Doors: {@code Coverage}, {@code CoverageJson}.
 */
@NullMarked
package dev.statute.contract.coverage;

import org.jspecify.annotations.NullMarked;
