package dev.statute.processor.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the annotations and types of a framework say about status codes. Everything is named by its
 * qualified name: the processor never links to a framework. A part is made when it is asked for, as
 * few compilations need all of them.
 */
public interface FrameworkTable {

  /** The name for human readers. */
  String name();

  /** The annotations that name status codes. */
  List<StatusAnnotation> annotations();

  /** For each enum of status codes, the codes of its constants. */
  default Map<String, Map<String, Integer>> constants() {
    return Map.of();
  }

  /** How its handlers are recognised; empty for a framework without any. */
  default Optional<HandlerTable> handlers() {
    return Optional.empty();
  }

  /** What its types say about the status of a response. */
  default ResponseTable responses() {
    return ResponseTable.of(List.of());
  }

  /** What it makes of exceptions. */
  default ExceptionTable exceptions() {
    return ExceptionTable.of(Map.of());
  }

  /**
   * The packages of the annotations that bring a source to notice: those in the tables, and those
   * beside them that carry one, such as {@code @GetMapping}.
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
