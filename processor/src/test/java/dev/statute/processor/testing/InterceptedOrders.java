package dev.statute.processor.testing;

import dev.statute.Returns;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a processor generates as a class file: a handler with a mistake in it. */
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
