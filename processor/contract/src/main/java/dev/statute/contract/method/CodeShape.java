package dev.statute.contract.method;

import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** What does not change between interpretations of a method: lines, meetings, catch blocks. */
final class CodeShape {

  /**
   * A catch block.
   *
   * @param start the first instruction that it is around
   * @param end the first one behind
   * @param handler its own first instruction
   * @param type what it catches
   */
  record Block(int start, int end, int handler, String type) {}

  private static final String ALL = "java/lang/Throwable";

  private final String file;
  private final int[] lines;
  private final BitSet meetings = new BitSet();
  private final BitSet caught = new BitSet();
  private final List<Block> blocks = new ArrayList<>();
  private final boolean choosesByText;

  CodeShape(Types types, MethodId method, MethodNode code) {
    this.file = file(types, method.owner());
    this.lines = lines(code);
    this.choosesByText = choosesByText(code);
    List<LabelNode> labels = new ArrayList<>();
    code.instructions.forEach(instruction -> addTargets(instruction, labels));
    labels.forEach(label -> meetings.set(code.instructions.indexOf(label)));
    for (TryCatchBlockNode block : code.tryCatchBlocks) {
      int start = code.instructions.indexOf(block.start);
      int end = code.instructions.indexOf(block.end);
      int handler = code.instructions.indexOf(block.handler);
      meetings.set(handler);
      if (start < end) {
        caught.set(start, end);
        blocks.add(new Block(start, end, handler, block.type == null ? ALL : block.type));
      }
    }
  }

  /** A switch over strings starts with one over their hash codes. */
  private static boolean choosesByText(MethodNode code) {
    for (AbstractInsnNode each : code.instructions) {
      if (each instanceof MethodInsnNode call
          && call.owner.equals("java/lang/String")
          && call.name.equals("hashCode")
          && call.getNext() instanceof LookupSwitchInsnNode) {
        return true;
      }
    }
    return false;
  }

  boolean choosesByText() {
    return choosesByText;
  }

  private static int[] lines(MethodNode code) {
    int[] lines = new int[code.instructions.size()];
    int line = 0;
    int index = 0;
    for (AbstractInsnNode instruction : code.instructions) {
      line = instruction instanceof LineNumberNode number ? number.line : line;
      lines[index++] = line;
    }
    return lines;
  }

  private static void addTargets(AbstractInsnNode instruction, List<LabelNode> labels) {
    if (instruction instanceof JumpInsnNode jump) {
      labels.add(jump.label);
    } else if (instruction instanceof TableSwitchInsnNode choice) {
      labels.addAll(choice.labels);
      labels.add(choice.dflt);
    } else if (instruction instanceof LookupSwitchInsnNode choice) {
      labels.addAll(choice.labels);
      labels.add(choice.dflt);
    }
  }

  /** The name of the source file of a type; that of the type itself if the class file has none. */
  static String file(Types types, String owner) {
    return types.find(owner).map(type -> type.sourceFile).orElseGet(() -> Names.simple(owner));
  }

  /** The place of the first line. */
  String firstPlace() {
    for (int line : lines) {
      if (line > 0) {
        return file + ":" + line;
      }
    }
    return file;
  }

  /** Such as {@code OrderService.java:40}; without lines, only the file. */
  String place(int index) {
    return index >= lines.length || lines[index] == 0 ? file : file + ":" + lines[index];
  }

  /** Returns whether several ways can lead to an instruction. */
  boolean isMeeting(int index) {
    return meetings.get(index);
  }

  /** Returns whether some catch block is around an instruction. */
  boolean isCaught(int index) {
    return caught.get(index);
  }

  /** The catch blocks around an instruction, in the order in which they are asked. */
  List<Block> around(int index) {
    if (!isCaught(index)) {
      return List.of();
    }
    return blocks.stream().filter(each -> each.start() <= index && each.end() > index).toList();
  }
}
