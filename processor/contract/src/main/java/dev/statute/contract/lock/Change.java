package dev.statute.contract.lock;

import dev.statute.contract.link.Route;
import dev.statute.contract.method.Step;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A difference between what was agreed on and what comes out now.
 *
 * @param what what has changed, as the end of a sentence that the route starts
 * @param remedy the annotation that declares a code that comes out and is not declared; empty if
 *     there is none
 * @param reason why it is of its kind
 * @param way the steps to a status that comes out now; empty if there is none
 */
record Change(
    ChangeKind kind, Route route, String what, String remedy, String reason, List<Step> way) {

  /** What stands before the remedy. */
  static final String UNDECLARED = ", not declared; add ";

  Change {
    way = List.copyOf(way);
  }

  /** A change after which nothing is undeclared that was not before. */
  Change(ChangeKind kind, Route route, String what, String reason) {
    this(kind, route, what, "", reason, List.of());
  }

  String wayText(String separator, Function<Step, String> text) {
    return way.stream().map(text).collect(Collectors.joining(separator));
  }

  /** Such as {@code POST /orders now answers 409 Conflict (compatible; an error added: ...)}. */
  @Override
  public String toString() {
    String undeclared = remedy.isEmpty() ? "" : UNDECLARED + remedy;
    return "%s %s%s (%s; %s)".formatted(route, what, undeclared, kind.id(), reason);
  }
}
