package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Code;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.program.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * Reads switches over patterns and over qualified constants of enums, which find their case by
 * {@code java.lang.runtime.SwitchBootstraps}.
 */
final class PatternSwitches {

  private static final String BOOTSTRAPS = "java/lang/runtime/SwitchBootstraps";

  /** What is tested for a case: the type, and for a constant of an enum its name. */
  private record Label(String type, Optional<String> constant) {}

  private final Types types;
  private final EnumSwitches enums;

  PatternSwitches(Types types, EnumSwitches enums) {
    this.types = types;
    this.enums = enums;
  }

  static boolean isSwitch(InvokeDynamicInsnNode call) {
    return call.bsm.getOwner().equals(BOOTSTRAPS);
  }

  /**
   * The numbers of the cases that a value leads to: -1 for {@code null}, and the number of labels
   * if none of them fits.
   *
   * @param start the case from which the switch goes on, after a guard that does not hold
   */
  Val cases(InvokeDynamicInsnNode call, Val value, Val start) {
    String selector = Type.getArgumentTypes(call.desc)[0].getInternalName();
    List<Optional<Label>> labels =
        Arrays.stream(call.bsmArgs).map(each -> label(each, selector)).toList();
    boolean isKnown = start.atoms().size() == 1 && labels.stream().allMatch(Optional::isPresent);
    if (!isKnown || !(start.atoms().iterator().next() instanceof Code from)) {
      return Val.PLAIN;
    }
    Val cases = Val.NOTHING;
    for (Atom atom : value.closed().atoms()) {
      if (atom instanceof Instance instance) {
        cases = cases.plus(Code.of(first(labels, instance, from.value())));
      } else if (Val.isEmpty(atom)) {
        cases = cases.plus(Code.of(-1));
      } else {
        return Val.PLAIN;
      }
    }
    return cases;
  }

  private int first(List<Optional<Label>> labels, Instance value, int from) {
    int index = from;
    while (index < labels.size() && !fits(labels.get(index).orElseThrow(), value)) {
      index++;
    }
    return index;
  }

  private boolean fits(Label label, Instance value) {
    return types.isSubtype(value.type(), label.type())
        && label
            .constant()
            .flatMap(name -> enums.ordinal(label.type(), name))
            .map(ordinal -> value.ordinal().has(Code.of(ordinal)))
            .orElse(true);
  }

  /** A type, the name of a constant, or an {@code EnumDesc}; empty for other constants. */
  private static Optional<Label> label(Object label, String selector) {
    if (label instanceof Type type) {
      return Optional.of(new Label(type.getInternalName(), Optional.empty()));
    }
    if (label instanceof String name && !selector.equals("java/lang/String")) {
      return Optional.of(new Label(selector, Optional.of(name)));
    }
    return label instanceof ConstantDynamic constant ? constant(constant) : Optional.empty();
  }

  /** {@code EnumDesc.of(ClassDesc.of("shop.State"), "OPEN")}. */
  private static Optional<Label> constant(ConstantDynamic constant) {
    boolean isEnum =
        constant.getDescriptor().equals("Ljava/lang/Enum$EnumDesc;")
            && constant.getBootstrapMethodArgumentCount() == 3;
    return isEnum
            && constant.getBootstrapMethodArgument(1) instanceof ConstantDynamic type
            && type.getBootstrapMethodArgumentCount() == 2
            && type.getBootstrapMethodArgument(1) instanceof String owner
            && constant.getBootstrapMethodArgument(2) instanceof String name
        ? Optional.of(new Label(owner.replace('.', '/'), Optional.of(name)))
        : Optional.empty();
  }
}
