package dev.statute.contract.method;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way by which a status comes out: from the handler to the place that decides.
 *
 * @param place the file and line, such as {@code OrderService.java:40}
 * @param text what happens there, such as {@code throws DuplicateOrder}
 */
public record Way(String place, String text, @Nullable Way next) {

  /** A way that is longer would not be read. */
  private static final int MAX_STEPS = 12;

  /** Where nobody asks for the way. */
  public static final Way NONE = of("", "");

  public static Way of(String place, String text) {
    return new Way(place, text, null);
  }

  /** The steps, the handler's first. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (Way way = this; way != null && steps.size() < MAX_STEPS; way = way.next) {
      if (!way.place.isEmpty() || !way.text.isEmpty()) {
        steps.add(new Step(way.place, way.text));
      }
    }
    return steps;
  }

  /** This way with a step after its last one. */
  public Way then(Way last) {
    return new Way(place, text, next == null ? last : next.then(last));
  }
}
