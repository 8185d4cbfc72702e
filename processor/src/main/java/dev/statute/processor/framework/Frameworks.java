package dev.statute.processor.framework;

import java.util.List;

/** The supported frameworks. */
final class Frameworks {

  private Frameworks() {}

  static List<FrameworkTable> all() {
    return List.of(new Statute(), new Spring(), new JakartaRest(), new Micronaut(), new OpenApi());
  }
}
