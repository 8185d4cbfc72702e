package dev.statute.contract.suggest;

/** The annotations by which suggestions declare statuses. */
public enum Style {
  /** Statute's {@code @Returns}. */
  RETURNS("returns"),
  /** {@code @ApiResponse}, that of Swagger or that of MicroProfile. */
  API_RESPONSE("apiresponse");

  private final String id;

  Style(String id) {
    this.id = id;
  }

  /** The name in options. */
  public String id() {
    return id;
  }
}
