package dev.statute.processor;

import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * What comes out of the body of a method.
 *
 * @param method the method
 * @param outcomes the statuses that surely can, in the order of the source; the same code may come
 *     out at several places
 * @param whole whether nothing else can: every exit was read, and nothing is called of which it is
 *     unknown what comes out
 */
public record Body(ExecutableElement method, List<Outcome> outcomes, boolean whole) {

  /**
   * Copies the list.
   *
   * @param method the method
   * @param outcomes the statuses that surely can come out
   * @param whole whether nothing else can
   */
  public Body {
    outcomes = List.copyOf(outcomes);
  }
}
