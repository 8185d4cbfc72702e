/**
 * What generated types look like, and what compiled ones say. In: types with the annotations of
 * {@code dev.statute.meta}. Out: {@code KnownCatalogue}. Doors: {@code CatalogueFinder}, and {@code
 * CatalogueShape}, which the generating half writes by and this room reads by. Knows no spec file
 * and no check.
 */
@NullMarked
package dev.statute.processor.compiled;

import org.jspecify.annotations.NullMarked;
