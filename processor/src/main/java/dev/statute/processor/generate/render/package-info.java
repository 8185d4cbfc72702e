/**
 * From a catalogue to Java sources. In: a {@code Catalogue}. Out: the text of each generated type,
 * by its qualified name. Door: {@code CatalogueRenderer}. Pure: knows no compiler, writes nothing,
 * and is the only room that knows JavaPoet.
 */
@NullMarked
package dev.statute.processor.generate.render;

import org.jspecify.annotations.NullMarked;
