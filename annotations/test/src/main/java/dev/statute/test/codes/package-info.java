/**
 * What codes mean: reason phrases, and who sends them, from the spec files of the catalogue. Goes
 * out: phrases. Door: {@code Codes}.
 */
@NullMarked
package dev.statute.test.codes;

import org.jspecify.annotations.NullMarked;
