package dev.statute.contract.coverage;

import dev.statute.contract.text.Count;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What tests have seen.
 *
 * @param handlers sorted, each once
 * @param notes sorted: what was answered without a handler
 */
public record Coverage(List<HandlerCoverage> handlers, List<Note> notes) {

  /** What several processes have seen together. */
  public static Coverage union(Collection<Coverage> all) {
    Map<String, HandlerCoverage> handlers = new TreeMap<>();
    Map<String, Note> notes = new TreeMap<>();
    for (Coverage each : all) {
      each.handlers.forEach(
          handler -> handlers.merge(handler.handler(), handler, HandlerCoverage::with));
      each.notes.forEach(
          note -> notes.merge(note.request() + " " + note.status(), note, Note::with));
    }
    return new Coverage(List.copyOf(handlers.values()), notes.values().stream().sorted().toList());
  }

  /** Returns whether no application was there. */
  public boolean isEmpty() {
    return handlers.isEmpty() && notes.isEmpty();
  }

  /** How many declared statuses there are. */
  public long declared() {
    return handlers.stream().mapToLong(HandlerCoverage::declared).sum();
  }

  /** How many of the declared statuses were seen. */
  public long seen() {
    return handlers.stream().mapToLong(HandlerCoverage::seen).sum();
  }

  /** The percentage that was seen, rounded down; 100 if nothing is declared. */
  public int percentage() {
    return declared() == 0 ? 100 : (int) (seen() * 100 / declared());
  }

  /** How many handlers have answered and declare nothing that this could be held against. */
  public long silent() {
    return handlers.stream().filter(HandlerCoverage::isSilent).count();
  }

  /** Such as {@code 61 of 83 declared statuses seen (73 %)}. */
  public String summary() {
    String seen =
        declared() == 0
            ? "no handler declares a status"
            : "%d of %d declared statuses seen (%d %%)".formatted(seen(), declared(), percentage());
    return silent() == 0
        ? seen
        : seen
            + "; "
            + Count.of(
                silent(),
                "handler that answered declares nothing",
                "handlers that answered declare nothing");
  }
}
