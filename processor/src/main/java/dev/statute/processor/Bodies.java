package dev.statute.processor;

import javax.annotation.processing.ProcessingEnvironment;

/**
 * Reads the bodies of methods. The one that does so for javac is in a package of its own, and
 * nothing links to it: where javac is not there, it cannot be loaded.
 */
public interface Bodies {

  /**
   * Has all bodies read that the compiler comes to see.
   *
   * @param environment the environment that the processor was given
   * @param listener takes what is read
   * @return whether that is possible with this compiler
   */
  boolean read(ProcessingEnvironment environment, BodyListener listener);
}
