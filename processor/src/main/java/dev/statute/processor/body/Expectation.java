package dev.statute.processor.body;

import java.util.Collection;

/** Compares the body of a method with what is expected of it. */
public interface Expectation {

  /**
   * Returns whether a body can differ from what is declared. If not, as for most bodies, {@link
   * #accept} is not called, and the rest of the body is not read.
   *
   * @param codes all codes that may come out
   */
  boolean mayDiffer(Collection<Integer> codes);

  void accept(Body body);
}
