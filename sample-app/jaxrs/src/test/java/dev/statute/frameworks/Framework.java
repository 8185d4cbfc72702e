package dev.statute.frameworks;

import dev.statute.frameworks.jaxrs.JaxRsStatusCodeExceptionMapper;
import dev.statute.frameworks.jaxrs.ThrowFilter;
import dev.statute.frameworks.jaxrs.ThrowResource;
import dev.statute.http.StatusCodeException;
import java.util.List;

/**
 * Takes the place of the one in {@code sample-app/frameworks}, in the tests that are shared with
 * it.
 */
enum Framework {
  JERSEY_2;

  final String title = "Jersey 2, Grizzly";

  /** The name under which it logs. */
  final String handler = JaxRsStatusCodeExceptionMapper.class.getName();

  Server start(boolean glue) {
    return glue
        ? JerseyServer.start(
            ThrowResource.class, ThrowFilter.class, JaxRsStatusCodeExceptionMapper.class)
        : JerseyServer.start(ThrowResource.class, ThrowFilter.class);
  }

  String reason(StatusCodeException e) {
    return e.status().phrase();
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
}
