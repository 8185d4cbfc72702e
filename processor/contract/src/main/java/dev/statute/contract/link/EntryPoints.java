package dev.statute.contract.link;

import dev.statute.contract.method.Interpretation;
import dev.statute.contract.method.Summary;
import dev.statute.contract.method.Val;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.List;
import org.objectweb.asm.Opcodes;

/**
 * Interprets the methods that a framework calls, with arguments of which only the types are known.
 */
final class EntryPoints {

  private final Types types;
  private final Interpretation interpretation;
  private final Parameters parameters;

  EntryPoints(Types types, Interpretation interpretation) {
    this.types = types;
    this.interpretation = interpretation;
    this.parameters = new Parameters(types);
  }

  /**
   * What comes out of a method.
   *
   * @param type the concrete type that it is called on
   * @param declarations the method, and those that it overrides
   */
  Summary call(String type, MethodId method, List<MethodId> declarations) {
    List<Val> arguments =
        interpretation.unknownArguments(method, interpretation.objectOf(type), "request");
    for (int present : parameters.present(method, declarations)) {
      arguments.set(present + 1, arguments.get(present + 1).present());
    }
    return interpretation.of(method, fitting(method, arguments));
  }

  /** The arguments without the receiver, for a static method. */
  List<Val> fitting(MethodId method, List<Val> arguments) {
    boolean isStatic =
        types
            .declaration(method)
            .filter(node -> (node.access & Opcodes.ACC_STATIC) != 0)
            .isPresent();
    return isStatic ? arguments.subList(1, arguments.size()) : arguments;
  }
}
