package dev.statute.processor.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the annotations and types of a framework mean for status codes. Types are named by qualified
 * name: the processor never links to a framework. Each method builds its part on demand, as few
 * compilations need all of them.
 */
public interface FrameworkTable {

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

  /**
   * The packages of the annotations that the processor subscribes to: the annotations in these
   * tables, and their neighbors that carry one of them, such as {@code @GetMapping}.
   */
  default Set<String> packages() {
    List<String> types = new ArrayList<>();
    for (StatusAnnotation annotation : annotations()) {
      types.add(annotation.type());
    }
    Optional<HandlerTable> handlers = handlers();
    if (handlers.isPresent()) {
      types.addAll(handlers.get().mappings());
      types.addAll(handlers.get().controllers());
    }
    Set<String> packages = new TreeSet<>();
    for (String type : types) {
      packages.add(type.substring(0, type.lastIndexOf('.')));
    }
    return packages;
  }
}
