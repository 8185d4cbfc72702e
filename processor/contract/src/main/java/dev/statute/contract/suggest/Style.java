package dev.statute.contract.suggest;

import java.util.Arrays;
import java.util.Optional;

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

  /** The style with a name, if there is one. */
  public static Optional<Style> named(String id) {
    return Arrays.stream(values()).filter(style -> style.id.equals(id)).findFirst();
  }

  /** The name in options. */
  public String id() {
    return id;
  }
}
