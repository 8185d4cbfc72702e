/**
 * What people and tools get to read: {@code contract.json} and the text for a terminal. Comes in: a
 * contract. Goes out: text. Doors: {@code ContractJson}, {@code TextReport}.
 */
@NullMarked
package dev.statute.contract.report;

import org.jspecify.annotations.NullMarked;
