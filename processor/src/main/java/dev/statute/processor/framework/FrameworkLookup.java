package dev.statute.processor.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Look-up in the tables of all frameworks. */
public final class FrameworkLookup {

  private final Map<String, StatusAnnotation> annotations = new HashMap<>();
  private final Map<String, Map<String, Integer>> constants = new HashMap<>();
  private final List<HandlerTable> handlers;
  private final Set<String> clients;

  public FrameworkLookup(List<FrameworkTable> frameworks) {
    List<HandlerTable> tables = new ArrayList<>();
    Set<String> marks = new HashSet<>();
    for (FrameworkTable framework : frameworks) {
      for (StatusAnnotation annotation : framework.annotations()) {
        annotations.put(annotation.type(), annotation);
      }
      constants.putAll(framework.constants());
      Optional<HandlerTable> table = framework.handlers();
      if (table.isPresent()) {
        tables.add(table.get());
        marks.addAll(table.get().clients());
      }
    }
    handlers = List.copyOf(tables);
    clients = Set.copyOf(marks);
  }

  /** An annotation that contains status codes, by its qualified name. */
  public Optional<StatusAnnotation> annotation(String type) {
    return Optional.ofNullable(annotations.get(type));
  }

  /** The code of a constant of an enum or class, by its qualified name. */
  public Optional<Integer> code(String type, String constant) {
    return Optional.ofNullable(constants.getOrDefault(type, Map.of()).get(constant));
  }

  /** The tables of the frameworks that have handlers. */
  public List<HandlerTable> handlers() {
    return handlers;
  }

  /** The annotations on types whose methods send requests; always the same set. */
  public Set<String> clients() {
    return clients;
  }
}
