package dev.statute.processor.output;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** A place in a method body at which a message can be shown. */
public interface TreePlace {

  void show(Kind kind, String text);

  /** The element that the code at this place names, such as a constant; empty if it is no name. */
  Optional<Element> constant();
}
