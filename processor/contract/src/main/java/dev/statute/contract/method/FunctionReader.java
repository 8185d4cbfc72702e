package dev.statute.contract.method;

import dev.statute.contract.program.MethodId;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** Reads what {@code invokedynamic} makes: a function, the case of a switch, or a plain value. */
final class FunctionReader {

  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
  private static final String CONCATENATIONS = "java/lang/invoke/StringConcatFactory";

  /** Where an argument is put into the recipe of a concatenation. */
  private static final char ARGUMENT = '\u0001';

  private static final int MAX_DEPTH = 4;

  private final PatternSwitches switches;

  FunctionReader(PatternSwitches switches) {
    this.switches = switches;
  }

  Val read(InvokeDynamicInsnNode call, List<Val> arguments) {
    if (call.bsm.getOwner().equals(LAMBDAS) && call.bsmArgs[1] instanceof Handle target) {
      MethodId method = new MethodId(target.getOwner(), target.getName(), target.getDesc());
      List<Val> captured = arguments.stream().map(FunctionReader::shallow).toList();
      return Val.of(new Atom.Function(method, target.getTag(), target.isInterface(), captured));
    }
    if (PatternSwitches.isSwitch(call)) {
      return switches.cases(call, arguments.get(0), arguments.get(1));
    }
    if (call.bsm.getOwner().equals(CONCATENATIONS)
        && call.bsmArgs.length > 0
        && call.bsmArgs[0] instanceof String recipe
        && recipe.indexOf(ARGUMENT) > 0) {
      return Val.of(new Atom.Text(recipe.substring(0, recipe.indexOf(ARGUMENT)), false));
    }
    return Type.getReturnType(call.desc).getSize() == 2 ? Val.WIDE : Val.PRESENT;
  }

  /** A function that captures a function, and so on, could grow without end. */
  private static Val shallow(Val captured) {
    return captured.depth() < MAX_DEPTH
        ? captured
        : Val.of(new Atom.Unknown("function not followed", "", ""));
  }
}
