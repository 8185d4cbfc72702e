package dev.statute.contract.method;

import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private record Table(String owner, String name) {}

  private final Types types;
  private final Map<Table, Map<Integer, Integer>> known = new HashMap<>();

  EnumSwitches(Types types) {
    this.types = types;
  }

  static boolean isTable(String name) {
    return name.startsWith("$SwitchMap$");
  }

  /** The number of the case of a constant; empty if it has none. */
  Optional<Integer> caseOf(String owner, String name, int ordinal) {
    Map<Integer, Integer> cases = known.computeIfAbsent(new Table(owner, name), this::read);
    return Optional.ofNullable(cases.get(ordinal));
  }

  /** The initializer puts a number for each constant: {@code table[X.ordinal()] = 1}. */
  private Map<Integer, Integer> read(Table table) {
    Map<Integer, Integer> cases = new HashMap<>();
    String field = "";
    Optional<Integer> ordinal = Optional.empty();
    for (AbstractInsnNode each : initializer(table.owner())) {
      if (each instanceof FieldInsnNode read && each.getOpcode() == Opcodes.GETSTATIC) {
        field = isTable(read.name) ? read.name : field;
        ordinal = isTable(read.name) ? Optional.empty() : ordinal(read);
      } else if (field.equals(table.name()) && ordinal.isPresent() && number(each) > 0) {
        cases.put(ordinal.get(), number(each));
      }
    }
    return cases;
  }

  private List<AbstractInsnNode> initializer(String owner) {
    List<AbstractInsnNode> all = new ArrayList<>();
    for (MethodNode method : types.withCode(owner).map(node -> node.methods).orElse(List.of())) {
      if (method.name.equals("<clinit>")) {
        method.instructions.forEach(all::add);
      }
    }
    return all;
  }

  private Optional<Integer> ordinal(FieldInsnNode constant) {
    int ordinal = 0;
    for (FieldNode field :
        types.find(constant.owner).map((ClassNode type) -> type.fields).orElse(List.of())) {
      if ((field.access & Opcodes.ACC_ENUM) != 0) {
        if (field.name.equals(constant.name)) {
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
