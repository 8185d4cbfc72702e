package dev.statute.frameworks;

import dev.statute.http.StatusCodeException;
import java.util.List;

/**
 * Takes the place of the one in {@code sample-app/frameworks}, in the tests that are shared with
 * it.
 */
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

  boolean runs(String handler) {
    return true;
  }

  List<String> origins() {
    return List.of("throw", "later", "filter");
  }

  List<String> begun() {
    return List.of("/begun/stream");
  }

  List<String> sent() {
    return List.of("/sent/stream");
  }

  /** An exception mapper does not know that a part was sent. */
  boolean writesBehindWhatWasSent() {
    return true;
  }

  /** Quarkus throws what an application throws too, with a status, so the mapper is not asked. */
  int argument() {
    return 404;
  }

  int content() {
    return 400;
  }
}
