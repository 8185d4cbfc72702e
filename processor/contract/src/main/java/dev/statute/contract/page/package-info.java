/**
 * The page for people, {@code contract.html}. Comes in: a program, what its codes mean, and the
 * findings. Goes out: HTML. Door: {@code ContractPage}.
 */
@NullMarked
package dev.statute.contract.page;

import org.jspecify.annotations.NullMarked;
