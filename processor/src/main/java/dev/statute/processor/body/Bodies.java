package dev.statute.processor.body;

import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

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

  /**
   * What tells how the values of annotations are written.
   *
   * @param environment the environment of the processor
   * @return empty if this compiler does not show it
   */
  Optional<Values> values(ProcessingEnvironment environment);

  /** Tells how the values of annotations are written. */
  interface Values {

    /**
     * What a value names.
     *
     * @param element the annotated element
     * @param mirror the annotation
     * @param value a value in it
     * @return such as a constant; empty if it is written out, or computed
     */
    Optional<Element> constant(Element element, AnnotationMirror mirror, AnnotationValue value);
  }
}
