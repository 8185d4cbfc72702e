/**
 * The names of generated types, and the catalogue in the metadata of compiled ones. In: types with
 * the annotations of {@code dev.statute.meta}. Out: {@code KnownCatalogue}. Doors: {@code
 * CatalogueFinder}, and {@code CatalogueShape}, which the generating half shares with this room.
 * Knows no spec file and no check.
 */
@NullMarked
package dev.statute.processor.compiled;

import org.jspecify.annotations.NullMarked;
