package dev.statute.contract.coverage;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was seen of a handler.
 *
 * @param handler such as {@code shop.OrderController#create(shop.NewOrder)}
 * @param routes the requests that lead to it, such as {@code POST /orders}
 * @param isDeclaring whether it declares anything
 * @param statuses those that it declares, and those that it has answered
 */
public record HandlerCoverage(
    String handler,
    SortedSet<String> routes,
    boolean isDeclaring,
    SortedMap<Integer, StatusCoverage> statuses)
    implements Comparable<HandlerCoverage> {

  HandlerCoverage with(HandlerCoverage other) {
    SortedSet<String> allRoutes = new TreeSet<>(routes);
    allRoutes.addAll(other.routes);
    SortedMap<Integer, StatusCoverage> all = new TreeMap<>(statuses);
    other.statuses.forEach((code, status) -> all.merge(code, status, StatusCoverage::with));
    return new HandlerCoverage(handler, allRoutes, isDeclaring || other.isDeclaring, all);
  }

  /** How many statuses it declares. */
  public long declared() {
    return statuses.values().stream().filter(StatusCoverage::isDeclared).count();
  }

  /** How many of the statuses that it declares were seen. */
  public long seen() {
    return statuses.values().stream().filter(each -> each.isDeclared() && each.isSeen()).count();
  }

  boolean isSilent() {
    return !isDeclaring && statuses.values().stream().anyMatch(StatusCoverage::isSeen);
  }

  /** Such as {@code 5/7}. */
  public String share() {
    return isDeclaring ? seen() + "/" + declared() : "–";
  }

  /** Such as {@code 5 of 7 declared statuses seen}. */
  public String summary() {
    return isDeclaring
        ? seen() + " of " + declared() + " declared statuses seen"
        : "declares nothing";
  }

  @Override
  public int compareTo(HandlerCoverage other) {
    return handler.compareTo(other.handler);
  }
}
