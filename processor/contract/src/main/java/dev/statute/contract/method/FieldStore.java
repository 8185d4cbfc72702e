package dev.statute.contract.method;

import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What the fields of the program may hold: all that is ever stored in them, whatever the object.
 * The methods that store in a field are interpreted when it is first read.
 */
final class FieldStore {

  private record Field(String owner, String name) {}

  private final Types types;
  private final Interpretation interpretation;
  private final Map<Field, Val> values = new HashMap<>();
  private final Map<Field, Set<MethodCall>> readers = new HashMap<>();
  private final Set<Field> written = new HashSet<>();

  FieldStore(Types types, Interpretation interpretation) {
    this.types = types;
    this.interpretation = interpretation;
  }

  /**
   * What a field may hold, as far as is known so far.
   *
   * @param owner the type that declares it
   * @param reader what is run again when there is more
   */
  Val read(String owner, String name, MethodCall reader) {
    Field field = new Field(owner, name);
    Set<MethodCall> known = readers.get(field);
    if (known == null) {
      known = new LinkedHashSet<>();
      readers.put(field, known);
      demandWriters(field);
    }
    known.add(reader);
    // Before anything is stored, it has its default value.
    Val stored = values.getOrDefault(field, Val.NOTHING);
    return isFinal(field) ? stored : stored.plus(Atom.Simple.OPEN);
  }

  private boolean isFinal(Field field) {
    return types
        .field(field.owner(), field.name())
        .filter(node -> (node.access & Opcodes.ACC_FINAL) != 0)
        .isPresent();
  }

  void store(String owner, String name, Val value) {
    Field field = new Field(owner, name);
    Val before = values.getOrDefault(field, Val.NOTHING);
    Val after = before.plus(value);
    if (!after.equals(before)) {
      values.put(field, after);
      readers.getOrDefault(field, Set.of()).forEach(interpretation::touch);
    }
  }

  /** Returns whether some method of the program stores in a field that has been read. */
  boolean hasWriters(String owner, String name) {
    return written.contains(new Field(owner, name));
  }

  private void demandWriters(Field field) {
    for (String type : writers(field.owner())) {
      for (MethodNode method : types.withCode(type).map(node -> node.methods).orElse(List.of())) {
        if (stores(method, field)) {
          written.add(field);
          demand(type, method);
        }
      }
    }
  }

  /** The types that may store in a field: its own, those nested in it, and those below it. */
  private List<String> writers(String owner) {
    List<String> writers = new ArrayList<>(List.of(owner));
    types
        .find(owner)
        .ifPresent(
            node ->
                node.innerClasses.forEach(
                    inner -> {
                      if (inner.name.startsWith(owner + "$")) {
                        writers.add(inner.name);
                      }
                    }));
    writers.addAll(types.below(owner));
    return writers.stream().filter(types::isProgram).distinct().toList();
  }

  private static boolean stores(MethodNode method, Field field) {
    for (AbstractInsnNode instruction : method.instructions) {
      if ((instruction.getOpcode() == Opcodes.PUTFIELD
              || instruction.getOpcode() == Opcodes.PUTSTATIC)
          && instruction instanceof FieldInsnNode store
          && store.name.equals(field.name())) {
        return true;
      }
    }
    return false;
  }

  private void demand(String type, MethodNode method) {
    MethodId id = new MethodId(type, method.name, method.desc);
    boolean isStatic = (method.access & Opcodes.ACC_STATIC) != 0;
    List<Val> arguments = interpretation.unknownArguments(id, Val.PLAIN, "stored in field");
    interpretation.demand(id, isStatic ? arguments.subList(1, arguments.size()) : arguments);
  }
}
