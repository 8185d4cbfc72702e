package dev.statute.contract.link;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds the handlers of a framework. */
abstract class HandlerFinder {

  private static final int NOT_WRITTEN =
      Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_STATIC;

  final Types types;
  final Annotations annotations;

  HandlerFinder(Types types) {
    this.types = types;
    this.annotations = new Annotations(types);
  }

  /** The handlers of the program, in the order of its types. */
  final List<Handler> all() {
    List<Handler> found = new ArrayList<>();
    for (String type : types.program()) {
      Optional<ClassNode> node = types.find(type);
      if (node.isPresent() && isConcrete(node.get()) && !Names.isGenerated(type)) {
        found.addAll(of(type));
      }
    }
    return found;
  }

  abstract List<Handler> of(String type);

  private static boolean isConcrete(ClassNode type) {
    return (type.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE | Opcodes.ACC_SYNTHETIC))
        == 0;
  }

  /** The methods that a type has, each with its declarations in the type and above it. */
  final Map<MethodId, List<MethodId>> methods(String type) {
    Map<MethodId, List<MethodId>> methods = new LinkedHashMap<>();
    for (String own : types.all(type)) {
      for (MethodNode method : types.find(own).map(node -> node.methods).orElse(List.of())) {
        if ((method.access & NOT_WRITTEN) == 0 && !method.name.startsWith("<")) {
          MethodId declared = new MethodId(own, method.name, method.desc);
          MethodId run = run(type, declared);
          methods.computeIfAbsent(run, key -> new ArrayList<>()).add(declared);
        }
      }
    }
    return methods;
  }

  /** The method that is run when a declared one is called; through bridges, the written one. */
  private MethodId run(String type, MethodId declared) {
    MethodId found = types.resolve(type, declared.name(), declared.descriptor()).orElse(declared);
    boolean isBridge =
        types
            .declaration(found)
            .filter(node -> (node.access & Opcodes.ACC_BRIDGE) != 0)
            .isPresent();
    return isBridge ? bridged(found).orElse(found) : found;
  }

  /** The method with as many parameters that a bridge leads to, if there is only one. */
  private Optional<MethodId> bridged(MethodId bridge) {
    int count = Type.getArgumentTypes(bridge.descriptor()).length;
    List<MethodId> found = new ArrayList<>();
    for (MethodNode method :
        types.find(bridge.owner()).map(node -> node.methods).orElse(List.of())) {
      if (method.name.equals(bridge.name())
          && (method.access & Opcodes.ACC_BRIDGE) == 0
          && Type.getArgumentTypes(method.desc).length == count) {
        found.add(new MethodId(bridge.owner(), method.name, method.desc));
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  final List<AnnotationNode> on(MethodId method) {
    return types.declaration(method).map(Annotations::on).orElse(List.of());
  }

  /** The annotations on all declarations of a method, the nearest first. */
  final List<AnnotationNode> on(List<MethodId> declarations) {
    List<AnnotationNode> all = new ArrayList<>();
    declarations.forEach(method -> all.addAll(on(method)));
    return all;
  }

  /** The annotations on a type and those above it, the nearest first. */
  final List<AnnotationNode> onTypes(String type) {
    List<AnnotationNode> all = new ArrayList<>();
    for (String own : types.all(type)) {
      types.find(own).ifPresent(node -> all.addAll(Annotations.on(node)));
    }
    return all;
  }
}
