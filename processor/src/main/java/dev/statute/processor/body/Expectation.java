package dev.statute.processor.body;

import java.util.Collection;

/** Compares the body of a method with what is expected of it. */
public interface Expectation {

  /**
   * Whether a body can differ from what is declared, so that {@link #accept} takes it. Most bodies
   * do not, and to read the rest of one takes time.
   *
   * @param codes all codes that may come out, each as often as there are places that make it
   */
  boolean mayDiffer(Collection<Integer> codes);

  void accept(Body body);
}
