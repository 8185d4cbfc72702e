/**
 * The frame that all pages share: one file that needs no other, with totals, filters, and rows that
 * open. Comes in: the template of a page, and what it shows. Goes out: HTML, or Markdown. Doors:
 * {@code Page}, {@code Total}, {@code Filter}, {@code Tone}, {@code RouteHead}, {@code Anchors}.
 *
 * <p>Java writes the whole page, rows and details; the script only hides, shows and searches. What
 * a page shows is text that nobody trusts: it is escaped in {@code Page} alone.
 */
@NullMarked
package dev.statute.contract.frame;

import org.jspecify.annotations.NullMarked;
