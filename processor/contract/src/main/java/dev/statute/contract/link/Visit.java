package dev.statute.contract.link;

import dev.statute.contract.method.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * A method on the way to a status, and where in it the way goes on.
 *
 * @param method such as {@code OrderService.create}, or what happens at the end, such as {@code
 *     throws DuplicateOrder}
 * @param place the file and line; empty if there is none, or if it is that of the visit before
 */
public record Visit(String method, String place) {

  private static final String THROWS = "throws";

  /**
   * The visits of a way. A step says what is called, and where: the next one is in the method that
   * was called.
   *
   * @param handler the handler that the way starts in, such as {@code shop.OrderController#create}
   */
  public static List<Visit> of(String handler, List<Step> way) {
    List<Visit> visits = new ArrayList<>();
    Visit open = new Visit(simple(handler), "");
    for (Step step : way) {
      Visit next = new Visit(step.text(), step.text().endsWith(")") ? step.place() : "");
      boolean isCall = next.place().isEmpty();
      if (!open.method().isEmpty() && (isCall || !visits.isEmpty())) {
        visits.add(isCall ? new Visit(open.method(), step.place()) : open);
      }
      if (next.isThrow()) {
        visits.add(next);
      }
      boolean isOver = next.isThrow() || open.method().endsWith("." + step.text());
      open = isOver ? new Visit("", "") : next;
    }
    if (!open.method().isEmpty()) {
      visits.add(open);
    }
    return visits;
  }

  /**
   * Such as {@code OrderController.create} of {@code shop.OrderController#create(shop.NewOrder)}.
   */
  private static String simple(String handler) {
    String name = handler.replaceFirst("\\(.*", "");
    return name.substring(name.lastIndexOf('.') + 1).replace('#', '.');
  }

  /** Returns whether it stands for an exception that is thrown. */
  public boolean isThrow() {
    return method.startsWith(THROWS);
  }
}
