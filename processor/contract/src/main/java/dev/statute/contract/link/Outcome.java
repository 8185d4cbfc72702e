package dev.statute.contract.link;

import java.util.List;

/**
 * A status that comes out of a handler.
 *
 * @param way the steps from the handler to where the status is decided; empty for a status that is
 *     declared or implied
 */
public record Outcome(int code, Source source, List<String> way) {

  public Outcome {
    way = List.copyOf(way);
  }
}
