package dev.statute.contract.method;

import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** Where the instructions of a method are in its source. */
final class Places {

  private final String file;
  private final int[] lines;

  Places(Types types, MethodId method, MethodNode code) {
    this.file = file(types, method.owner());
    this.lines = new int[code.instructions.size()];
    int line = 0;
    int index = 0;
    for (AbstractInsnNode instruction : code.instructions) {
      line = instruction instanceof LineNumberNode number ? number.line : line;
      lines[index++] = line;
    }
  }

  /** The name of the source file of a type; that of the type itself if the class file has none. */
  static String file(Types types, String owner) {
    return types.find(owner).map(type -> type.sourceFile).orElseGet(() -> Names.simple(owner));
  }

  /** The place of the first line. */
  String first() {
    for (int line : lines) {
      if (line > 0) {
        return file + ":" + line;
      }
    }
    return file;
  }

  /** Such as {@code OrderService.java:40}; without lines, only the file. */
  String of(int index) {
    return index >= lines.length || lines[index] == 0 ? file : file + ":" + lines[index];
  }
}
