/**
 * Puts a program together: its endpoints, and what each framework makes of what a handler returns
 * and throws. Comes in: types, and the summaries of methods. Goes out: {@code Endpoint}s. Door:
 * {@code Linker}.
 */
@NullMarked
package dev.statute.contract.link;

import org.jspecify.annotations.NullMarked;
