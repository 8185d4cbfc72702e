package dev.statute.processor.body;

import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Reads the bodies of methods. The implementation is for javac. It has a package of its own, and
 * nothing links to it, since it cannot be loaded where there is no javac.
 */
public interface Bodies {

  /**
   * Has each body read when the compiler has attributed it.
   *
   * @param listener takes what is read
   * @return whether that is possible with this compiler
   */
  boolean read(ProcessingEnvironment environment, BodyListener listener);

  /** The reader of annotation values in source; empty if this compiler does not show them. */
  Optional<Values> values(ProcessingEnvironment environment);

  /** Reads how the values of annotations are written in the source. */
  interface Values {

    /** The constant that a value names; empty if it is a literal, or computed. */
    Optional<Element> constant(Element element, AnnotationMirror mirror, AnnotationValue value);
  }
}
