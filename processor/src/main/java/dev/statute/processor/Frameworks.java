package dev.statute.processor;

import java.util.List;

/** The frameworks that are known. */
final class Frameworks {

  private Frameworks() {}

  static List<FrameworkTable> all() {
    return List.of(new Statute(), new Spring(), new JakartaRest(), new Micronaut(), new OpenApi());
  }
}
