package dev.statute.processor.body;

import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;

/** Follows which types the compiler analyzes, and decides whose bodies are read. */
public interface BodyListener {

  StatusFacts facts();

  /**
   * Called before the compiler analyzes types.
   *
   * @param isAnalyzed accepts the types that it will analyze, which are those in source
   */
  void willAnalyze(Predicate<TypeElement> isAnalyzed);

  /**
   * Called when the bodies of a top-level type can be read.
   *
   * @return the listener for the results; empty if the bodies are not to be read
   */
  Optional<TypeListener> listen(TypeElement type);

  /** Does some work on a type. If it fails, that is reported, and the compilation goes on. */
  void guard(TypeElement type, Runnable work);

  /** Called when the compiler has analyzed a top-level type, and its bodies have been read. */
  void analyzed(TypeElement type);

  /** Called when the compilation ends. */
  void end();
}
