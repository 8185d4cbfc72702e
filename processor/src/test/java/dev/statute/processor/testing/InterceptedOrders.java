package dev.statute.processor.testing;

import dev.statute.Returns;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A handler with a mistake in it, which a processor generates as a class file. */
@RestController
public class InterceptedOrders {

  /** Makes one. */
  public InterceptedOrders() {}

  /**
   * Handles a request.
   *
   * @return an answer
   */
  @GetMapping
  @Returns({201, 432})
  public String find() {
    return "";
  }
}
