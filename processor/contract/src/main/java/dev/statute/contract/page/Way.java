package dev.statute.contract.page;

import java.util.List;

/** A way, from the handler to where a status is decided. */
record Way(List<Step> steps) {

  static Way of(List<String> steps) {
    return new Way(steps.stream().map(Step::of).toList());
  }
}
