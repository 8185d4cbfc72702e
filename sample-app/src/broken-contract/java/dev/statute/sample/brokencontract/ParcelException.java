package dev.statute.sample.brokencontract;

final class ParcelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ParcelError error;

  ParcelException(ParcelError error) {
    super(error.name());
    this.error = error;
  }

  ParcelError error() {
    return error;
  }
}
