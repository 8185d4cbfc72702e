/**
 * The run of the tests in this process: which tests are running, what the handlers declare, and
 * what they have answered. Comes in: responses from frameworks, tests from runners. Goes out:
 * findings, and what was seen. Doors: {@code Responses} for frameworks, {@code Run} for runners.
 */
@NullMarked
package dev.statute.test.run;

import org.jspecify.annotations.NullMarked;
