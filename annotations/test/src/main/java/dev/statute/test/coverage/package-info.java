/**
 * What the tests have seen of the declared statuses: {@code coverage.json} and {@code
 * coverage.html}. Comes in: what each process has seen. Goes out: files, and a figure. Door: {@code
 * CoverageFolder}.
 */
@NullMarked
package dev.statute.test.coverage;

import org.jspecify.annotations.NullMarked;
