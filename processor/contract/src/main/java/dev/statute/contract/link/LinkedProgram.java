package dev.statute.contract.link;

import java.util.List;

/**
 * A program, put together.
 *
 * @param endpoints its endpoints, sorted
 * @param methods the methods that are no handlers, and declare what comes out of them
 * @param handlers the methods that answer for exceptions, sorted by exception type
 */
public record LinkedProgram(
    List<Endpoint> endpoints, List<Endpoint> methods, List<ExceptionHandler> handlers) {

  /** The format of {@code contract.json}, for who writes it and who reads it. */
  public static final int FORMAT = 1;

  public LinkedProgram {
    endpoints = List.copyOf(endpoints);
    methods = List.copyOf(methods);
    handlers = List.copyOf(handlers);
  }
}
