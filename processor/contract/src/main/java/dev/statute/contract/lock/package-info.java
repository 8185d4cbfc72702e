/**
 * What a team has agreed on, and what has changed since. Comes in: a contract, and the text of an
 * earlier one. Goes out: the text of {@code statute.lock}, and the changes. Doors: {@code Lock},
 * {@code LockReader}, {@code Changes}.
 */
@NullMarked
package dev.statute.contract.lock;

import org.jspecify.annotations.NullMarked;
