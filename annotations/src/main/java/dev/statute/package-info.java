/**
 * The annotations that a service writes: {@link dev.statute.Returns} declares which HTTP status
 * codes come out of a method, {@link dev.statute.TargetVendor} says what the service is deployed
 * behind, {@link dev.statute.StatusCatalogue} has a package of types generated from spec files of
 * status codes, and {@link dev.statute.GenerateExceptionHandler} has the exceptions among them made
 * responses of.
 *
 * <p>The annotations do nothing by themselves. The processor {@code dev.statute:statute-processor}
 * reads them during compilation.
 */
package dev.statute;
