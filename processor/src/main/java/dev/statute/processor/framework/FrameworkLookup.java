package dev.statute.processor.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Look-up in the tables of all frameworks. */
public final class FrameworkLookup {

  private final List<FrameworkTable> frameworks;
  private final Map<String, StatusAnnotation> annotations = new HashMap<>();
  private @Nullable Map<String, Map<String, Integer>> constants;
  private final List<HandlerTable> handlers;
  private final Set<String> clients;

  FrameworkLookup(List<FrameworkTable> frameworks) {
    this.frameworks = List.copyOf(frameworks);
    List<HandlerTable> tables = new ArrayList<>();
    Set<String> marks = new HashSet<>();
    for (FrameworkTable framework : frameworks) {
      for (StatusAnnotation annotation : framework.annotations()) {
        annotations.put(annotation.type(), annotation);
      }
      Optional<HandlerTable> table = framework.handlers();
      if (table.isPresent()) {
        tables.add(table.get());
        marks.addAll(table.get().clients());
      }
    }
    handlers = List.copyOf(tables);
    clients = Set.copyOf(marks);
  }

  /** Looks up in the tables of all frameworks. */
  public static FrameworkLookup ofAll() {
    return new FrameworkLookup(Frameworks.all());
  }

  /** An annotation that contains status codes, by its qualified name. */
  public Optional<StatusAnnotation> annotation(String type) {
    return Optional.ofNullable(annotations.get(type));
  }

  /** The code of a constant of an enum or class, by its qualified name. */
  public Optional<Integer> code(String type, String constant) {
    return Optional.ofNullable(constants().getOrDefault(type, Map.of()).get(constant));
  }

  /** Few compilations name a constant of a framework. */
  private Map<String, Map<String, Integer>> constants() {
    Map<String, Map<String, Integer>> found = constants;
    if (found == null) {
      found = new HashMap<>();
      for (FrameworkTable framework : frameworks) {
        found.putAll(framework.constants());
      }
      constants = found;
    }
    return found;
  }

  /**
   * The packages of the annotations that the processor subscribes to: the annotations in the
   * tables, and their neighbors that carry one of them, such as {@code @GetMapping}.
   */
  public Set<String> packages() {
    List<String> types = new ArrayList<>(annotations.keySet());
    for (HandlerTable table : handlers) {
      types.addAll(table.mappings());
      types.addAll(table.controllers());
    }
    Set<String> packages = new TreeSet<>();
    for (String type : types) {
      packages.add(type.substring(0, type.lastIndexOf('.')));
    }
    return packages;
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
