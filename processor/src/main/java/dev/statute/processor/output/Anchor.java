package dev.statute.processor.output;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** The place in the source that a message belongs to. Only the reporter opens it. */
public sealed interface Anchor {

  Element element();

  /** A declaration. */
  record OfElement(Element element) implements Anchor {}

  /** An annotation on an element. */
  record OfAnnotation(Element element, AnnotationMirror mirror) implements Anchor {}

  /** A place in the body of an element. */
  record OfTree(Element element, TreePlace place) implements Anchor {}

  /** A value in an annotation on an element. */
  record OfValue(Element element, AnnotationMirror mirror, AnnotationValue value)
      implements Anchor {

    /** By identity: ECJ treats equal values in different places as the same. */
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
