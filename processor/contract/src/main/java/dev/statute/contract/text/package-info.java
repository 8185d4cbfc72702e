/**
 * Text. Comes in: what a program or a spec says of itself, which nobody trusts, and numbers. Goes
 * out: HTML and Markdown that show it, and words; and JSON, which is also read. Doors: {@code
 * VisibleText}, {@code MarkdownText}, {@code Count}, {@code JsonText}.
 */
@NullMarked
package dev.statute.contract.text;

import org.jspecify.annotations.NullMarked;
