package dev.statute.processor.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the annotations and types of a framework mean for status codes. Types are named by qualified
 * name: the processor never links to a framework. Each method builds its part on demand, as few
 * compilations need all of them.
 */
interface FrameworkTable {

  /** The name for human readers. */
  String name();

  /** The annotations that contain status codes. */
  List<StatusAnnotation> annotations();

  /** The codes of constants, by the qualified name of their enum. */
  default Map<String, Map<String, Integer>> constants() {
    return Map.of();
  }

  /** How its handlers are recognized; empty for a framework without handlers. */
  default Optional<HandlerTable> handlers() {
    return Optional.empty();
  }

  /** The types and methods that set the status of a response. */
  default ResponseTable responses() {
    return ResponseTable.of(List.of());
  }

  /** The statuses of exceptions, and what handles them. */
  default ExceptionTable exceptions() {
    return ExceptionTable.of(Map.of());
  }
}
