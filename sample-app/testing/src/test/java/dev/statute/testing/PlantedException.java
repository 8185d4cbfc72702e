package dev.statute.testing;

/** The exception that services map to 410. */
final class PlantedException extends RuntimeException {

  private static final long serialVersionUID = 1;
}
