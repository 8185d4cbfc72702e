/**
 * Text that nobody trusts, made safe and visible. Comes in: what a program or a spec says of
 * itself. Goes out: HTML and Markdown that show it. Doors: {@code VisibleText}, {@code
 * MarkdownText}.
 */
@NullMarked
package dev.statute.contract.text;

import org.jspecify.annotations.NullMarked;
