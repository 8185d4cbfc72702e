/**
 * What is wrong with a contract. Comes in: endpoints and exception handlers. Goes out: findings, at
 * the levels of the user, without those that are suppressed. Door: {@code Findings}.
 */
@NullMarked
package dev.statute.contract.rule;

import org.jspecify.annotations.NullMarked;
