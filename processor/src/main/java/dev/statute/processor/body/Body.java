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
 * @param outcomes the statuses that surely can come out, in the order of the source; a code may
 *     come out at several places
 * @param complete whether nothing else can come out: every exit was read, and every called method
 *     is known
 * @param isHandled whether its type or file handles exceptions, which may lead to other statuses
 * @param plain reads the ways in which it returns without a status of its own
 * @param annotations reads the annotations of the method
 */
public record Body(
    ExecutableElement method,
    List<Outcome> outcomes,
    boolean complete,
    boolean isHandled,
    Supplier<Set<PlainReturn>> plain,
    Supplier<List<SourceAnnotation>> annotations) {

  public Body {
    outcomes = List.copyOf(outcomes);
  }

  /** The name of the method, with its class. */
  public String name() {
    return method.getEnclosingElement().getSimpleName() + "." + method.getSimpleName();
  }

  /** The code that makes an outcome. */
  public Anchor anchor(Outcome outcome) {
    return new Anchor.OfTree(method, outcome.place());
  }

  /** This body without some outcomes, which are reported elsewhere. */
  public Body without(Predicate<Outcome> reported) {
    List<Outcome> others = outcomes.stream().filter(reported.negate()).toList();
    return others.size() == outcomes.size()
        ? this
        : new Body(method, others, false, isHandled, plain, annotations);
  }
}
