/**
 * The annotation processor. {@link dev.statute.processor.StatuteProcessor} hands the rounds of a
 * compilation to two halves that do not know each other: {@code generate} turns spec files into
 * types, and {@code check} compares what the code declares with the catalogue and with the statuses
 * that method bodies return or throw. Each package below is a room that knows only rooms further
 * down; the table is in {@code docs/architecture.md}. A type is public only if another room uses
 * it.
 */
@NullMarked
package dev.statute.processor;

import org.jspecify.annotations.NullMarked;
