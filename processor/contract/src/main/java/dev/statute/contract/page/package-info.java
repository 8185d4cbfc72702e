/**
 * The page for people, {@code contract.html}: one file that needs no other. Comes in: a program,
 * what its codes mean, and the findings. Goes out: HTML. Doors: {@code ContractPage}; for other
 * pages with the same frame {@code Page}, {@code Total}, {@code Filter} and {@code Anchors}.
 *
 * <p>Java writes the whole page, rows and details; the script only hides, shows and searches. What
 * a program says of itself is text that nobody trusts: it is escaped in {@code Page} alone.
 */
@NullMarked
package dev.statute.contract.page;

import org.jspecify.annotations.NullMarked;
