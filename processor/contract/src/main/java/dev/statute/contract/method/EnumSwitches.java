package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Code;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Reads the tables by which compiled switches over enums find their cases: arrays from the ordinal
 * number of a constant to the number of its case.
 */
final class EnumSwitches {

  private final Types types;
  private final Map<Atom.SwitchTable, Map<Integer, Integer>> known = new HashMap<>();
  private final Map<Atom.SwitchTable, Integer> counts = new HashMap<>();

  EnumSwitches(Types types) {
    this.types = types;
  }

  /** Returns whether a field of javac's, or a method of Eclipse's compiler, is such a table. */
  static boolean isTable(String name) {
    return name.startsWith("$SwitchMap$") || name.startsWith("$SWITCH_TABLE$");
  }

  /** The numbers of the cases of constants; 0 for one without a case. */
  Val cases(Atom.SwitchTable table, Val ordinals) {
    Map<Integer, Integer> all = known.computeIfAbsent(table, this::read);
    boolean isKnown =
        ordinals.atoms().stream().allMatch(Code.class::isInstance) && !ordinals.isNothing();
    Val cases = Val.NOTHING;
    if (isKnown) {
      for (Code ordinal : ordinals.all(Code.class)) {
        cases = cases.plus(Code.of(all.getOrDefault(ordinal.value(), 0)));
      }
      return cases;
    }
    // Of a constant that is not known, only that it is one of its type.
    for (int each : new TreeSet<>(all.values())) {
      cases = cases.plus(Code.of(each));
    }
    boolean hasOthers = all.isEmpty() || all.size() < counts.getOrDefault(table, Integer.MAX_VALUE);
    return hasOthers ? cases.plus(Code.of(0)) : cases;
  }

  /** The code puts a number for each constant: {@code table[X.ordinal()] = 1}. */
  private Map<Integer, Integer> read(Atom.SwitchTable table) {
    Map<Integer, Integer> cases = new HashMap<>();
    boolean isField = table.name().startsWith("$SwitchMap$");
    boolean isInTable = !isField;
    Optional<Integer> ordinal = Optional.empty();
    for (AbstractInsnNode each :
        code(table.owner(), isField ? MethodId.INITIALIZER : table.name())) {
      if (each instanceof FieldInsnNode read && each.getOpcode() == Opcodes.GETSTATIC) {
        isInTable = isTable(read.name) ? read.name.equals(table.name()) : isInTable;
        ordinal = isTable(read.name) ? Optional.empty() : ordinal(read.owner, read.name);
        if (isInTable && ordinal.isPresent()) {
          counts.put(table, constants(read.owner));
        }
      } else if (isInTable && ordinal.isPresent() && number(each) > 0) {
        cases.put(ordinal.get(), number(each));
      }
    }
    return cases;
  }

  private List<AbstractInsnNode> code(String owner, String name) {
    List<AbstractInsnNode> all = new ArrayList<>();
    for (MethodNode method : types.withCode(owner).map(node -> node.methods).orElse(List.of())) {
      if (method.name.equals(name)) {
        method.instructions.forEach(all::add);
      }
    }
    return all;
  }

  private int constants(String type) {
    return (int)
        types.find(type).stream()
            .flatMap(node -> node.fields.stream())
            .filter(field -> (field.access & Opcodes.ACC_ENUM) != 0)
            .count();
  }

  /** The ordinal number of a constant. */
  Optional<Integer> ordinal(String type, String constant) {
    int ordinal = 0;
    for (FieldNode field :
        types.find(type).map((ClassNode node) -> node.fields).orElse(List.of())) {
      if ((field.access & Opcodes.ACC_ENUM) != 0) {
        if (field.name.equals(constant)) {
          return Optional.of(ordinal);
        }
        ordinal++;
      }
    }
    return Optional.empty();
  }

  private static int number(AbstractInsnNode instruction) {
    if (instruction instanceof IntInsnNode push && push.getOpcode() != Opcodes.NEWARRAY) {
      return push.operand;
    }
    return instruction instanceof InsnNode
            && instruction.getOpcode() >= Opcodes.ICONST_1
            && instruction.getOpcode() <= Opcodes.ICONST_5
        ? instruction.getOpcode() - Opcodes.ICONST_0
        : 0;
  }
}
