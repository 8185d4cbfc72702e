package dev.statute.contract.link;

import dev.statute.contract.method.Step;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A status that comes out of a handler.
 *
 * @param way the steps from the handler to where the status is decided; empty for a status that is
 *     declared or implied
 */
public record Outcome(int code, Source source, List<Step> way) {

  public Outcome {
    way = List.copyOf(way);
  }

  /** The way as text, a line for each step: by it ways are told apart and sorted. */
  String wayText() {
    return way.stream().map(Step::toString).collect(Collectors.joining("\n"));
  }
}
