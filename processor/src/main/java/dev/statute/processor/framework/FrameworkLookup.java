package dev.statute.processor.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The tables of all frameworks, to look things up in. */
public final class FrameworkLookup {

  private final Map<String, StatusAnnotation> annotations = new HashMap<>();
  private final Map<String, Map<String, Integer>> constants = new HashMap<>();
  private final List<HandlerTable> rules;
  private final Map<TypeElement, Optional<StatusAnnotation>> known = new HashMap<>();

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

  /** What is known of an annotation type; empty if it tells no statuses. */
  public Optional<StatusAnnotation> annotation(TypeElement type) {
    Optional<StatusAnnotation> found = known.get(type);
    if (found == null) {
      found = Optional.ofNullable(annotations.get(type.getQualifiedName().toString()));
      known.put(type, found);
    }
    return found;
  }

  /** The code of a constant, if its enum is one of status codes that is known. */
  public Optional<Integer> code(VariableElement constant) {
    return constant.getEnclosingElement() instanceof TypeElement type
        ? Optional.ofNullable(
            constants
                .getOrDefault(type.getQualifiedName().toString(), Map.of())
                .get(constant.getSimpleName().toString()))
        : Optional.empty();
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
