package dev.statute.processor.output;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** A place in the source of a body, which a message can be shown at. */
public interface TreePlace {

  /**
   * Shows a message there.
   *
   * @param kind how bad it is
   * @param text the message
   */
  void show(Kind kind, String text);

  /**
   * What the code there names.
   *
   * @return such as a constant; empty if it is no name
   */
  Optional<Element> constant();
}
