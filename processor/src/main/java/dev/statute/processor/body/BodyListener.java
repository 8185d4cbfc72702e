package dev.statute.processor.body;

import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;

/** Hears which types the compiler analyzes, and decides whose bodies are read. */
public interface BodyListener {

  /**
   * What is known of statuses besides.
   *
   * @return the facts
   */
  StatusFacts facts();

  /**
   * The compiler is going to analyze some types: not those that it knows from class files.
   *
   * @param isAnalyzed whether it is one of them
   */
  void willAnalyze(Predicate<TypeElement> isAnalyzed);

  /**
   * The bodies of a type can be read now.
   *
   * @param type a top-level type, of which no body has been read yet
   * @return what takes the results; empty if the bodies are not to be read
   */
  Optional<TypeListener> listen(TypeElement type);

  /**
   * Does some work about a type. If it fails, that is reported, and the compilation goes on.
   *
   * @param type the type
   * @param work the work
   */
  void guard(TypeElement type, Runnable work);

  /**
   * The compiler has analyzed a top-level type, and its bodies are read if they are wanted.
   *
   * @param type the type
   */
  void analyzed(TypeElement type);

  /** The compiler has ended. */
  void end();
}
