package dev.statute.processor.body;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Takes what is read from the bodies of a top-level type and of the types in it. */
public interface TypeListener {

  /**
   * The one listener for the codes in calls. They all come before the first body, as a code that is
   * reported where it is made is not reported as an outcome of a method too.
   */
  CodeListener codeListener();

  /**
   * Returns whether it matters if nothing else comes out of a body. If not, none is {@link
   * Body#complete}.
   */
  boolean needsCompleteness();

  /** What is expected of the body of a method; empty if there is nothing to compare it with. */
  Optional<Expectation> expect(ExecutableElement method);
}
