package dev.statute.processor.body;

import dev.statute.processor.output.Anchor;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.lang.model.element.ExecutableElement;

/**
 * What comes out of the body of a method.
 *
 * @param method the method
 * @param outcomes the statuses that surely can, in the order of the source; the same code may come
 *     out at several places
 * @param complete whether nothing else can: every exit was read, and nothing is called of which it
 *     is unknown what comes out
 * @param isHandled whether exceptions are handled beside it, which then may bring other statuses
 * @param plain reads the ways in which it just returns, without a status
 * @param annotations reads the annotations of the method
 */
public record Body(
    ExecutableElement method,
    List<Outcome> outcomes,
    boolean complete,
    boolean isHandled,
    Supplier<Set<PlainReturn>> plain,
    Supplier<List<SourceAnnotation>> annotations) {

  /**
   * Copies the list.
   *
   * @param method the method
   * @param outcomes the statuses that surely can come out
   * @param complete whether nothing else can
   * @param isHandled whether exceptions are handled beside it
   * @param plain reads the ways in which it just returns
   * @param annotations reads the annotations of the method
   */
  public Body {
    outcomes = List.copyOf(outcomes);
  }

  /** The method, with its class. */
  public String name() {
    return method.getEnclosingElement().getSimpleName() + "." + method.getSimpleName();
  }

  /** Where an outcome is made. */
  public Anchor anchor(Outcome outcome) {
    return new Anchor.OfTree(method, outcome.place());
  }

  /** The same, without outcomes that are told elsewhere. */
  public Body without(Predicate<Outcome> told) {
    List<Outcome> others = outcomes.stream().filter(told.negate()).toList();
    return others.size() == outcomes.size()
        ? this
        : new Body(method, others, false, isHandled, plain, annotations);
  }
}
