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

  /**
   * A line of a source that is not part of this compilation, as a class file names it.
   *
   * @param place the file and line
   */
  record OfLine(String place) implements Anchor {

    @Override
    public Element element() {
      throw new UnsupportedOperationException("no element of this compilation: " + place);
    }
  }

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
