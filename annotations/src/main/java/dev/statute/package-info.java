/**
 * The annotations that a service writes: {@link dev.statute.Returns} declares which HTTP status
 * codes a method can return, {@link dev.statute.TargetVendor} names the vendors that the service is
 * deployed behind, {@link dev.statute.StatusCatalogue} generates a package of types from spec
 * files, and {@link dev.statute.GenerateExceptionHandler} generates classes that turn the
 * exceptions among these types into responses.
 *
 * <p>The annotations do nothing by themselves. The processor {@code dev.statute:statute-processor}
 * reads them during compilation.
 */
package dev.statute;
