/**
 * From annotated packages to generated types. In: elements with {@code @StatusCatalogue} or
 * {@code @GenerateExceptionHandler}. Out: files, through {@code SourceWriter}. Doors: {@code
 * CatalogueStep}, {@code ExceptionHandlerStep}. It finds the spec files, and uses {@code spec} to
 * read and {@code render} to render them. Knows no checks, declarations, bodies, JavaPoet or YAML.
 */
@NullMarked
package dev.statute.processor.generate;

import org.jspecify.annotations.NullMarked;
