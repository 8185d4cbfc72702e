package dev.statute.processor.output;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Where in the source a message belongs. Only the reporter looks inside. */
public sealed interface Anchor {

  Element element();

  /** A declaration as a whole. */
  record OfElement(Element element) implements Anchor {}

  /** An annotation on it. */
  record OfAnnotation(Element element, AnnotationMirror mirror) implements Anchor {}

  /** A place in its body. */
  record OfTree(Element element, TreePlace place) implements Anchor {}

  /** A value in an annotation on it. */
  record OfValue(Element element, AnnotationMirror mirror, AnnotationValue value)
      implements Anchor {

    /** To ECJ, values are equal that stand in different places and look the same. */
    @Override
    public boolean equals(Object other) {
      return other instanceof OfValue place && place.value == value;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(value);
    }
  }
}
