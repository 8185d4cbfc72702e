package dev.statute.contract.method;

import dev.statute.contract.program.MethodId;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** Reads what {@code invokedynamic} makes: a function, or a value without a status. */
final class FunctionReader {

  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";

  private FunctionReader() {}

  static Val read(InvokeDynamicInsnNode call, List<Val> captured) {
    if (call.bsm.getOwner().equals(LAMBDAS) && call.bsmArgs[1] instanceof Handle target) {
      MethodId method = new MethodId(target.getOwner(), target.getName(), target.getDesc());
      return Val.of(new Atom.Function(method, target.getTag(), target.isInterface(), captured));
    }
    return Type.getReturnType(call.desc).getSize() == 2 ? Val.WIDE : Val.PRESENT;
  }
}
