package dev.statute.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the annotations and types of a framework say about status codes. Everything is named by its
 * qualified name: the processor never links to a framework.
 *
 * @param name the name for human readers
 * @param annotations the annotations that tell status codes
 * @param constants for each enum of status codes, the codes of its constants
 * @param handlers how its handlers are told; empty for a framework without any
 */
record Framework(
    String name,
    List<StatusAnnotation> annotations,
    Map<String, Map<String, Integer>> constants,
    Optional<HandlerRules> handlers) {

  Framework {
    annotations = List.copyOf(annotations);
    constants = Map.copyOf(constants);
  }

  /**
   * The packages of the annotations that bring a source to notice: those in the tables, and those
   * beside them that carry one, such as {@code @GetMapping}.
   */
  Set<String> packages() {
    List<String> types = new ArrayList<>();
    for (StatusAnnotation annotation : annotations) {
      types.add(annotation.type());
    }
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
