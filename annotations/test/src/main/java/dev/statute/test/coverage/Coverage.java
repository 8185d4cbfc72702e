package dev.statute.test.coverage;

import java.util.List;

/**
 * What tests have seen.
 *
 * @param handlers sorted, each once
 * @param notes sorted: what was answered without a handler
 */
public record Coverage(List<HandlerCoverage> handlers, List<Note> notes) {

  /** How many declared statuses there are. */
  public long declared() {
    return declaredStatuses().count();
  }

  /** How many of the declared statuses were seen. */
  public long seen() {
    return declaredStatuses().filter(StatusCoverage::isSeen).count();
  }

  private java.util.stream.Stream<StatusCoverage> declaredStatuses() {
    return handlers.stream()
        .flatMap(handler -> handler.statuses().values().stream())
        .filter(StatusCoverage::isDeclared);
  }

  /** The percentage that was seen, rounded down; 100 if nothing is declared. */
  public int percentage() {
    return declared() == 0 ? 100 : (int) (seen() * 100 / declared());
  }

  /** Such as {@code 61 of 83 declared statuses seen (73 %)}. */
  public String summary() {
    return "%d of %d declared statuses seen (%d %%)".formatted(seen(), declared(), percentage());
  }
}
