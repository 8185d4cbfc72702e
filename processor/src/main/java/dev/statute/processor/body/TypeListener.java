package dev.statute.processor.body;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Takes what is read from the bodies of one top-level type and of the types in it. */
public interface TypeListener {

  /**
   * What takes the codes in calls. All of them come before the first body: a code that is reported
   * where it is made is not reported as what comes out of a method, too.
   *
   * @return the same each time
   */
  CodeListener codes();

  /**
   * Whether it matters if what comes out of a method is all. If not, no body counts as complete.
   *
   * @return whether to find that out
   */
  boolean asksForAll();

  /**
   * What is expected of the body of a method.
   *
   * @param method a method of the type
   * @return empty if there is nothing to compare the body with
   */
  Optional<Expectation> expect(ExecutableElement method);
}
