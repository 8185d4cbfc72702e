package dev.statute.processor;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Where in the source a message belongs. Only the reporter looks inside. */
record Origin(Element element, AnnotationMirror mirror, AnnotationValue value) {}
