package dev.statute.processor.body;

import java.util.Collection;

/** What is expected of the body of a method. */
public interface Expectation {

  /**
   * Whether a body can differ. Most bodies do what is declared of them, and what else there is to
   * know of one takes time to find out.
   *
   * @param codes all codes that may come out, each as often as there are places that make it
   * @return whether the body is to be read to the end, and {@link #accept accepted}
   */
  boolean mayDiffer(Collection<Integer> codes);

  /**
   * Takes what comes out of the method.
   *
   * @param body the body
   */
  void accept(Body body);
}
