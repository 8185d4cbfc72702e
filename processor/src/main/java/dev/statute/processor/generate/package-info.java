/**
 * From annotated packages to generated types. In: elements with {@code @StatusCatalogue} and
 * {@code @GenerateExceptionHandler}. Out: files, through {@code SourceWriter}. Doors: {@code
 * CatalogueStep}, {@code ExceptionHandlerStep}. It finds the spec files, and has them read and
 * rendered. Knows neither checks, declarations and bodies, nor JavaPoet and YAML.
 */
@NullMarked
package dev.statute.processor.generate;

import org.jspecify.annotations.NullMarked;
