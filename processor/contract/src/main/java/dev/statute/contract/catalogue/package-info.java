/**
 * The vendors and their status codes, from the class files of generated types. Comes in: types.
 * Goes out: {@code KnownCatalogue}, {@code Codes}. Door: {@code CatalogueReader}.
 */
@NullMarked
package dev.statute.contract.catalogue;

import org.jspecify.annotations.NullMarked;
