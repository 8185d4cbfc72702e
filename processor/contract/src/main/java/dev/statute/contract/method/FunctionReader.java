package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Code;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** Reads what {@code invokedynamic} makes: a function, the case of a switch, or a plain value. */
final class FunctionReader {

  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
  private static final int MAX_DEPTH = 4;
  private static final String SWITCHES = "java/lang/runtime/SwitchBootstraps";

  private final Types types;

  FunctionReader(Types types) {
    this.types = types;
  }

  Val read(InvokeDynamicInsnNode call, List<Val> arguments) {
    if (call.bsm.getOwner().equals(LAMBDAS) && call.bsmArgs[1] instanceof Handle target) {
      MethodId method = new MethodId(target.getOwner(), target.getName(), target.getDesc());
      List<Val> captured = arguments.stream().map(FunctionReader::shallow).toList();
      return Val.of(new Atom.Function(method, target.getTag(), target.isInterface(), captured));
    }
    if (call.bsm.getOwner().equals(SWITCHES) && call.name.equals("typeSwitch")) {
      return typeCase(call.bsmArgs, arguments.get(0), arguments.get(1));
    }
    return Type.getReturnType(call.desc).getSize() == 2 ? Val.WIDE : Val.PRESENT;
  }

  /** A function that captures a function, and so on, could grow without end. */
  private static Val shallow(Val captured) {
    return captured.depth() < MAX_DEPTH
        ? captured
        : Val.of(new Atom.Unknown("function not followed", "", ""));
  }

  /** The index of the first type that a value has, from the index where the switch goes on. */
  private Val typeCase(Object[] labels, Val value, Val start) {
    for (Object label : labels) {
      if (!(label instanceof Type)) {
        return Val.PLAIN;
      }
    }
    Val cases = Val.NOTHING;
    for (Atom atom : value.atoms()) {
      boolean isKnown = atom instanceof Instance && start.atoms().size() == 1;
      if (isKnown && start.atoms().iterator().next() instanceof Code from) {
        cases = cases.plus(Code.of(typeCase(labels, (Instance) atom, from.value())));
      } else if (!Val.isEmpty(atom)) {
        return Val.PLAIN;
      } else {
        cases = cases.plus(Code.of(-1));
      }
    }
    return cases;
  }

  private int typeCase(Object[] labels, Instance value, int from) {
    int index = from;
    while (index < labels.length
        && !(labels[index] instanceof Type type
            && types.isSubtype(value.type(), type.getInternalName()))) {
      index++;
    }
    return index;
  }
}
