/**
 * From spec files to a catalogue. In: the bytes of YAML files. Out: a {@code Catalogue}, or all
 * mistakes with line and column. Doors: {@code SpecReader}, {@code CatalogueBuilder}. Pure: knows
 * no compiler, no file system and no JavaPoet. Only the {@code Yaml*} classes know YAML.
 */
@NullMarked
package dev.statute.processor.generate.spec;

import org.jspecify.annotations.NullMarked;
