package dev.statute.contract.page;

import dev.statute.contract.link.Visit;
import dev.statute.contract.method.Step;
import java.util.List;

/** A way, from the handler to where a status is decided. */
record Way(List<Visit> visits) {

  /**
   * The way by some steps.
   *
   * @param handler the handler that it starts in, such as {@code shop.OrderController#create}
   */
  static Way of(String handler, List<Step> steps) {
    return new Way(Visit.of(handler, steps));
  }
}
