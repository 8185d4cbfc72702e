package dev.statute.processor.testing;

/** The processors that run in a measured compilation. */
public enum Variant {
  NONE(ServiceSources.SPRING, "-proc:none"),
  EMPTY(ServiceSources.SPRING, "an empty processor"),
  DECLARATIONS(ServiceSources.SPRING, "declarations"),
  BODIES(ServiceSources.SPRING, "declarations and bodies"),
  /** Beside the empty processor, so that the difference is its own cost. */
  ERROR_PRONE(ServiceSources.SPRING, "Error Prone, one check"),
  MICRONAUT_EMPTY(ServiceSources.MICRONAUT, "an empty processor"),
  MICRONAUT_BODIES(ServiceSources.MICRONAUT, "declarations and bodies"),
  MICRONAUT(ServiceSources.MICRONAUT, "Micronaut's processor"),
  JERSEY_NONE(ServiceSources.JERSEY, "-proc:none"),
  JERSEY_EMPTY(ServiceSources.JERSEY, "an empty processor"),
  JERSEY_DECLARATIONS(ServiceSources.JERSEY, "declarations"),
  JERSEY_BODIES(ServiceSources.JERSEY, "declarations and bodies");

  private final ServiceSources service;
  private final String title;

  Variant(ServiceSources service, String title) {
    this.service = service;
    this.title = title;
  }

  /** The sources that it compiles. */
  public ServiceSources service() {
    return service;
  }

  public String title() {
    return title;
  }

  /** The variant for the same sources that the others are compared with. */
  public Variant base() {
    return switch (service) {
      case SPRING -> EMPTY;
      case MICRONAUT -> MICRONAUT_EMPTY;
      case JERSEY -> JERSEY_NONE;
    };
  }
}
