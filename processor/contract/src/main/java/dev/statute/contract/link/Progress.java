package dev.statute.contract.link;

/** Is told how far the reading of a program is. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress UNTOLD = (done, all) -> {};

  /**
   * Called before each handler is read.
   *
   * @param done how many handlers were read
   * @param all how many there are
   */
  void reached(int done, int all);
}
