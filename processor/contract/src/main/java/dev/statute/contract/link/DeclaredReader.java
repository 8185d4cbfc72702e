package dev.statute.contract.link;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import dev.statute.processor.framework.FrameworkLookup;
import dev.statute.processor.framework.StatusAnnotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.tree.AnnotationNode;

/** Reads what annotations declare, on methods, types and packages, and on other annotations. */
final class DeclaredReader {

  private final Types types;
  private final FrameworkLookup frameworks;

  DeclaredReader(Types types, FrameworkLookup frameworks) {
    this.types = types;
    this.frameworks = frameworks;
  }

  /** What a handler declares: itself, the methods it overrides, its types and their packages. */
  Declared of(Handler handler) {
    List<AnnotationNode> all = new ArrayList<>();
    for (MethodId method : handler.declaredIn()) {
      types.declaration(method).ifPresent(node -> all.addAll(Annotations.on(node)));
    }
    for (String type : types.all(handler.type())) {
      types.find(type).ifPresent(node -> all.addAll(Annotations.on(node)));
    }
    types
        .find(Names.packageOf(handler.type()) + "/package-info")
        .ifPresent(node -> all.addAll(Annotations.on(node)));
    return of(all);
  }

  Declared of(List<AnnotationNode> annotations) {
    DeclaredCollector found = new DeclaredCollector();
    annotations.forEach(annotation -> read(annotation, found, new HashSet<>()));
    return found.declared();
  }

  /** The codes that an annotation on an exception type gives it; empty if there is none. */
  Optional<Integer> mark(String type, Set<String> marks) {
    for (String own : types.all(type)) {
      List<AnnotationNode> on = types.find(own).map(Annotations::on).orElse(List.of());
      for (List<AnnotationNode> chain : new Annotations(types).chains(on, marks)) {
        Declared declared = of(List.of(chain.get(chain.size() - 1)));
        if (declared.codes().size() == 1) {
          return Optional.of(declared.codes().first());
        }
      }
    }
    return Optional.empty();
  }

  private void read(AnnotationNode annotation, DeclaredCollector found, Set<String> seen) {
    String name = Annotations.name(annotation);
    if (name.startsWith("java.") || !seen.add(annotation.desc)) {
      return;
    }
    Optional<StatusAnnotation> row = frameworks.annotation(name);
    if (row.isPresent()) {
      read(annotation, row.get(), found);
    } else {
      types
          .find(Names.ofDescriptor(annotation.desc))
          .ifPresent(
              type -> Annotations.on(type).forEach(meta -> read(meta, found, new HashSet<>(seen))));
    }
  }

  private void read(AnnotationNode annotation, StatusAnnotation row, DeclaredCollector found) {
    if (row.form() == StatusAnnotation.Form.NESTED) {
      for (Object nested : values(annotation, row)) {
        if (nested instanceof AnnotationNode inner) {
          read(inner, found, new HashSet<>());
        }
      }
      return;
    }
    found.add(row, values(annotation, row), this::constant);
  }

  private static List<Object> values(AnnotationNode annotation, StatusAnnotation row) {
    Map<String, Object> members = Annotations.members(annotation);
    for (String member : row.members()) {
      Object value = members.get(member);
      if (value instanceof List<?> list) {
        return new ArrayList<>(list);
      }
      if (value != null) {
        return List.of(value);
      }
    }
    return List.of();
  }

  private Optional<Integer> constant(Object value) {
    return value instanceof String[] constant
        ? frameworks.code(Names.qualified(Names.ofDescriptor(constant[0])), constant[1])
        : Optional.empty();
  }
}
