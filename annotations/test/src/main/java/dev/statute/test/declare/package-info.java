/**
 * What handlers declare, read by reflection with the tables of the processor, or from a {@code
 * contract.json}. Comes in: types and methods. Goes out: {@code HandlerContract}. Door: {@code
 * Contracts}.
 */
@NullMarked
package dev.statute.test.declare;

import org.jspecify.annotations.NullMarked;
