package dev.statute.contract.link;

/**
 * The statuses that a framework sends for plain returns.
 *
 * @param value the status for a value
 * @param nothing the status of a method that returns nothing
 * @param empty the status for {@code null}
 * @param emptyWins whether that of {@code null} overrules an annotation
 * @param hasViews whether a value is the name of a view unless an annotation says that it is
 *     content
 */
record PlainStatuses(int value, int nothing, int empty, boolean emptyWins, boolean hasViews) {

  /** The statuses for what a method returns that answers for exceptions. */
  static PlainStatuses ofMapping(WebFramework framework) {
    return framework == WebFramework.MICRONAUT
        ? new PlainStatuses(500, 500, 500, false, false)
        : of(framework);
  }

  static PlainStatuses of(WebFramework framework) {
    return switch (framework) {
      case SPRING -> new PlainStatuses(200, 200, 200, false, true);
      case JAKARTA_REST -> new PlainStatuses(200, 204, 204, false, false);
      case MICRONAUT -> new PlainStatuses(200, 200, 404, true, false);
    };
  }
}
