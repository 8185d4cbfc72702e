package dev.statute.frameworks;

import dev.statute.http.StatusCodeException;

/** Takes the place of the one in {@code sample-app}, in the tests that are shared with it. */
enum Framework {
  QUARKUS;

  final String title = "Quarkus, Vert.x";

  Server start(boolean glue) {
    if (!glue) {
      throw new IllegalArgumentException("The mapper is built into the application.");
    }
    return QuarkusServer.start();
  }

  /** Only the code of a {@code StatusType} gets through to Vert.x. */
  String reason(StatusCodeException e) {
    return Netty.reason(e.status());
  }

  boolean keepsNull() {
    return true;
  }
}
