package dev.statute.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The tables of all frameworks, to look things up in. */
final class FrameworkTables {

  private final Map<String, StatusAnnotation> annotations = new HashMap<>();
  private final Map<String, Map<String, Integer>> constants = new HashMap<>();
  private final List<HandlerRules> rules;

  FrameworkTables(List<Framework> frameworks) {
    for (Framework framework : frameworks) {
      framework.annotations().forEach(found -> annotations.put(found.type(), found));
      constants.putAll(framework.constants());
    }
    rules = frameworks.stream().flatMap(framework -> framework.handlers().stream()).toList();
  }

  /** What is known of an annotation type; empty if it tells no statuses. */
  Optional<StatusAnnotation> annotation(TypeElement type) {
    return Optional.ofNullable(annotations.get(type.getQualifiedName().toString()));
  }

  /** The code of a constant, if its enum is one of status codes that is known. */
  Optional<Integer> code(VariableElement constant) {
    return constant.getEnclosingElement() instanceof TypeElement type
        ? Optional.ofNullable(
            constants
                .getOrDefault(type.getQualifiedName().toString(), Map.of())
                .get(constant.getSimpleName().toString()))
        : Optional.empty();
  }

  /** The rules of the frameworks that have handlers. */
  List<HandlerRules> rules() {
    return rules;
  }

  /** The annotations on types whose methods send requests. */
  Set<String> clients() {
    return rules.stream()
        .flatMap(found -> found.clients().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
