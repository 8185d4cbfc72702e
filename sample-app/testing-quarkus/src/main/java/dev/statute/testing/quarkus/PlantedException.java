package dev.statute.testing.quarkus;

/** The exception that the service maps to 410. */
final class PlantedException extends RuntimeException {

  private static final long serialVersionUID = 1;
}
