package dev.statute.contract.link;

import java.util.List;

/**
 * A program, put together.
 *
 * @param endpoints its endpoints, sorted
 * @param handlers the methods that answer for exceptions, sorted by exception type
 */
public record LinkedProgram(List<Endpoint> endpoints, List<ExceptionHandler> handlers) {

  public LinkedProgram {
    endpoints = List.copyOf(endpoints);
    handlers = List.copyOf(handlers);
  }
}
