package dev.statute.contract.link;

import dev.statute.contract.program.MethodId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A handler behind one route, and what comes out of it.
 *
 * @param handler the handler, such as {@code shop.OrderController#create(shop.NewOrder)}
 * @param method the method with its code
 * @param declaredIn the same method in the types above, where annotations can be too
 * @param source the file and line where its code starts
 * @param declared what it declares
 * @param targets the vendors that it is deployed behind, if it says so
 * @param outcomes the statuses that come out
 * @param gaps what could not be read
 * @param unmapped the exceptions that leave it and that nothing maps, with their ways
 */
public record Endpoint(
    Route route,
    String handler,
    MethodId method,
    List<MethodId> declaredIn,
    String source,
    Declared declared,
    Optional<TargetVendors> targets,
    List<Outcome> outcomes,
    SortedSet<Gap> gaps,
    List<Unmapped> unmapped)
    implements Comparable<Endpoint> {

  private static final Comparator<Endpoint> ORDER =
      Comparator.comparing(Endpoint::route).thenComparing(Endpoint::handler);

  /** The qualified names of the generated types of its target vendors; empty if it names none. */
  public List<String> targetHolders() {
    return targets.map(TargetVendors::holders).orElse(List.of());
  }

  /** The handler without its parameters, such as {@code shop.OrderController#create}. */
  public String name() {
    return handler.substring(0, handler.indexOf('('));
  }

  public boolean isComplete() {
    return gaps.isEmpty();
  }

  /** The codes, sorted, each with what is known of it. */
  public List<EndpointStatus> statuses() {
    return EndpointStatus.of(this);
  }

  /** Returns whether a status certainly comes out of a handler that declares others. */
  public boolean isUndeclared(Outcome outcome) {
    return declared.isDeclaring() && outcome.source().isSure() && !declares(outcome);
  }

  /** A handler that declares only errors means its plain status, too. */
  private boolean declares(Outcome outcome) {
    return declared.covers(outcome.code())
        || (outcome.source() == Source.PLAIN && !declared.hasSuccess());
  }

  @Override
  public int compareTo(Endpoint other) {
    return ORDER.compare(this, other);
  }
}
