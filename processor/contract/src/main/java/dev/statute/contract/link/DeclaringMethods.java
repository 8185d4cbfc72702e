package dev.statute.contract.link;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/** Finds the methods with a body on which {@code @Returns} says what comes out of them. */
final class DeclaringMethods {

  private final Types types;

  DeclaringMethods(Types types) {
    this.types = types;
  }

  /**
   * The methods, as if they were handlers without a route.
   *
   * @param framework the framework whose mappings of exceptions count
   */
  List<Handler> all(WebFramework framework) {
    List<Handler> found = new ArrayList<>();
    for (String type : types.program()) {
      for (MethodNode method : types.find(type).map(node -> node.methods).orElse(List.of())) {
        if (!types.isAbstract(type) && isDeclaring(method)) {
          MethodId id = new MethodId(type, method.name, method.desc);
          found.add(
              Handler.annotated(
                  framework,
                  type,
                  id,
                  List.of(id),
                  List.of(Route.of("", "")),
                  Collections.emptySortedSet()));
        }
      }
    }
    return found;
  }

  private static boolean isDeclaring(MethodNode method) {
    return (method.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_BRIDGE)) == 0
        && Annotations.on(method).stream()
            .anyMatch(each -> Annotations.name(each).equals(Annotations.RETURNS));
  }
}
