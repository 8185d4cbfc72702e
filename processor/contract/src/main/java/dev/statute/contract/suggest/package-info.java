/**
 * Writes what certainly comes out of handlers into their sources, as a patch. Comes in: endpoints,
 * types, and folders with sources. Goes out: a unified diff. Door: {@code SuggestionBuilder}.
 */
@NullMarked
package dev.statute.contract.suggest;

import org.jspecify.annotations.NullMarked;
