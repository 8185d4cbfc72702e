/**
 * The pages about the codes of a catalogue. Comes in: a catalogue, read from spec files. Goes out:
 * {@code codes.html} and {@code codes.md}. Door: {@code CodesPage}.
 */
@NullMarked
package dev.statute.contract.codes;

import org.jspecify.annotations.NullMarked;
