package dev.statute.processor.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The tables of all frameworks, to look things up in. */
public final class FrameworkLookup {

  private final Map<String, StatusAnnotation> annotations = new HashMap<>();
  private final Map<String, Map<String, Integer>> constants = new HashMap<>();
  private final List<HandlerTable> rules;

  public FrameworkLookup(List<FrameworkTable> frameworks) {
    List<HandlerTable> found = new ArrayList<>();
    for (FrameworkTable framework : frameworks) {
      for (StatusAnnotation annotation : framework.annotations()) {
        annotations.put(annotation.type(), annotation);
      }
      constants.putAll(framework.constants());
      Optional<HandlerTable> handlers = framework.handlers();
      if (handlers.isPresent()) {
        found.add(handlers.get());
      }
    }
    rules = List.copyOf(found);
  }

  /** An annotation type that declares statuses, by its qualified name. */
  public Optional<StatusAnnotation> annotation(String type) {
    return Optional.ofNullable(annotations.get(type));
  }

  /** The code of a constant of an enum or class, by its qualified name. */
  public Optional<Integer> code(String type, String constant) {
    return Optional.ofNullable(constants.getOrDefault(type, Map.of()).get(constant));
  }

  /** The rules of the frameworks that have handlers. */
  public List<HandlerTable> rules() {
    return rules;
  }

  /** The annotations on types whose methods send requests. */
  public Set<String> clients() {
    Set<String> clients = new TreeSet<>();
    for (HandlerTable found : rules) {
      clients.addAll(found.clients());
    }
    return clients;
  }
}
