package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Code;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Atom.Simple;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * A condition: which ways it leaves open, and what is known on each.
 *
 * @param local the variable that is tested; negative if it is none
 * @param whenTaken which atoms of the tested value lead to the jump
 * @param whenNot which atoms lead on to the next instruction
 * @param toNull whether a value without details is {@code null} on the way of the jump, or on the
 *     other way
 */
record Branch(
    Val tested,
    int local,
    Predicate<Atom> whenTaken,
    Predicate<Atom> whenNot,
    Optional<Boolean> toNull) {

  static Branch of(ValueInterpreter interpreter, JumpInsnNode jump, StatusFrame frame) {
    int opcode = jump.getOpcode();
    if (opcode == Opcodes.IFNULL || opcode == Opcodes.IFNONNULL) {
      return nullTest(frame.top(), variable(previous(jump)), opcode == Opcodes.IFNULL);
    }
    if (opcode >= Opcodes.IFEQ && opcode <= Opcodes.IFLE) {
      return zeroTest(interpreter, jump, frame);
    }
    Val right = frame.top();
    Val left = frame.getStack(frame.getStackSize() - 2);
    return comparison(jump, left, right);
  }

  private static Branch nullTest(Val tested, int local, boolean jumpsOnNull) {
    Predicate<Atom> isNull = atom -> Val.isEmpty(atom) || isVague(atom);
    Predicate<Atom> isNot = atom -> !Val.isEmpty(atom);
    return jumpsOnNull
        ? new Branch(tested, local, isNull, isNot, Optional.of(true))
        : new Branch(tested, local, isNot, isNull, Optional.of(false));
  }

  private static boolean isVague(Atom atom) {
    return atom == Simple.PLAIN || atom == Simple.OPEN || atom instanceof Atom.Unknown;
  }

  private static Branch zeroTest(
      ValueInterpreter interpreter, JumpInsnNode jump, StatusFrame frame) {
    AbstractInsnNode before = previous(jump);
    boolean jumpsOnTrue = jump.getOpcode() == Opcodes.IFNE;
    boolean isBoolean = jumpsOnTrue || jump.getOpcode() == Opcodes.IFEQ;
    Val result = frame.top();
    if (isBoolean && result.has(Simple.PLAIN) && before instanceof TypeInsnNode test) {
      int local = variable(previous(before));
      Predicate<Atom> is = atom -> interpreter.mayBe(atom, test.desc);
      Predicate<Atom> isNot = atom -> !interpreter.isCertainly(atom, test.desc);
      Val tested = local < 0 ? result : frame.getLocal(local).closed();
      return new Branch(
          tested, local, jumpsOnTrue ? is : isNot, jumpsOnTrue ? isNot : is, Optional.empty());
    }
    if (isBoolean && before instanceof MethodInsnNode test && isPresenceTest(test)) {
      int local = variable(previous(before));
      if (local >= 0) {
        return nullTest(frame.getLocal(local), local, test.name.equals("isEmpty") == jumpsOnTrue);
      }
    }
    IntBinaryOperator compare = (left, right) -> Integer.compare(left, right);
    return numbers(jump.getOpcode() - Opcodes.IFEQ, result, variable(before), 0, compare);
  }

  private static boolean isPresenceTest(MethodInsnNode call) {
    return call.owner.equals("java/util/Optional")
        && (call.name.equals("isPresent") || call.name.equals("isEmpty"));
  }

  private static Branch comparison(JumpInsnNode jump, Val left, Val right) {
    boolean isObjects = jump.getOpcode() >= Opcodes.IF_ACMPEQ;
    int kind = jump.getOpcode() - (isObjects ? Opcodes.IF_ACMPEQ : Opcodes.IF_ICMPEQ);
    if (isObjects && KotlinCalls.isSuspended(right)) {
      boolean jumpsOnEqual = jump.getOpcode() == Opcodes.IF_ACMPEQ;
      return new Branch(left, -1, atom -> !jumpsOnEqual, atom -> jumpsOnEqual, Optional.empty());
    }
    AbstractInsnNode second = previous(jump);
    if (isObjects && constant(right).isPresent()) {
      int local = isPush(second) ? variable(previous(second)) : -1;
      return identity(left, local, constant(right).get(), jump.getOpcode() == Opcodes.IF_ACMPEQ);
    }
    if (right.atoms().size() == 1 && right.atoms().iterator().next() instanceof Code number) {
      int local = isPush(second) ? variable(previous(second)) : -1;
      return numbers(kind, left, local, number.value(), Integer::compare);
    }
    if (left.atoms().size() == 1 && left.atoms().iterator().next() instanceof Code number) {
      IntBinaryOperator turned = (value, other) -> Integer.compare(other, value);
      return numbers(kind, right, variable(second), number.value(), turned);
    }
    return new Branch(Val.PLAIN, -1, atom -> true, atom -> true, Optional.empty());
  }

  /** The constant of an enum that a value certainly is. */
  private static Optional<Instance> constant(Val value) {
    return value.atoms().size() == 1
            && value.atoms().iterator().next() instanceof Instance constant
            && isConstant(constant)
        ? Optional.of(constant)
        : Optional.empty();
  }

  private static boolean isConstant(Instance object) {
    return object.ordinal().all(Code.class).size() == 1 && object.ordinal().atoms().size() == 1;
  }

  /** A comparison with the constant of an enum. */
  private static Branch identity(Val tested, int local, Instance constant, boolean jumpsOnEqual) {
    Predicate<Atom> is = atom -> !isOther(atom, constant);
    Predicate<Atom> isNot = atom -> !(atom instanceof Instance object) || !isSame(object, constant);
    return new Branch(
        tested.closed(),
        local,
        jumpsOnEqual ? is : isNot,
        jumpsOnEqual ? isNot : is,
        Optional.empty());
  }

  private static boolean isSame(Instance object, Instance constant) {
    return isConstant(object)
        && object.type().equals(constant.type())
        && object.ordinal().equals(constant.ordinal());
  }

  private static boolean isOther(Atom atom, Instance constant) {
    return atom == Simple.NULL
        || atom instanceof Instance object && isConstant(object) && !isSame(object, constant);
  }

  /** A comparison with a constant; the kinds are in the order of the instructions. */
  private static Branch numbers(
      int kind, Val tested, int local, int constant, IntBinaryOperator compare) {
    Predicate<Atom> taken =
        atom ->
            !(atom instanceof Code number)
                || holds(kind, compare.applyAsInt(number.value(), constant));
    Predicate<Atom> not =
        atom ->
            !(atom instanceof Code number)
                || !holds(kind, compare.applyAsInt(number.value(), constant));
    return new Branch(tested, local, taken, not, Optional.empty());
  }

  private static boolean holds(int kind, int order) {
    return switch (kind) {
      case 0 -> order == 0;
      case 1 -> order != 0;
      case 2 -> order < 0;
      case 3 -> order >= 0;
      case 4 -> order > 0;
      default -> order <= 0;
    };
  }

  /** Puts what is known on a way into its frame; false if the way is not open. */
  boolean narrow(boolean taken, StatusFrame frame) {
    Val kept = tested.only(taken ? whenTaken : whenNot);
    if (kept.isNothing()) {
      return false;
    }
    if (local >= 0) {
      boolean isNull = toNull.isPresent() && toNull.get() == taken;
      frame.setLocal(local, isNull ? Val.NULL : kept);
    }
    return true;
  }

  private static @Nullable AbstractInsnNode previous(@Nullable AbstractInsnNode instruction) {
    AbstractInsnNode found = instruction == null ? null : instruction.getPrevious();
    while (found != null && found.getOpcode() < 0) {
      // Where ways meet, nobody knows what was done last.
      boolean isMeeting =
          found instanceof LabelNode && !(found.getNext() instanceof LineNumberNode);
      found = isMeeting ? null : found.getPrevious();
    }
    return found;
  }

  /** Returns whether an instruction only pushes a value, so that the one before it counts. */
  private static boolean isPush(@Nullable AbstractInsnNode instruction) {
    return instruction != null
        && (instruction.getOpcode() <= Opcodes.ALOAD
            || instruction.getOpcode() == Opcodes.GETSTATIC);
  }

  /** The variable that an instruction loads; negative if it loads none. */
  private static int variable(@Nullable AbstractInsnNode instruction) {
    boolean loads =
        instruction != null
            && (instruction.getOpcode() == Opcodes.ALOAD
                || instruction.getOpcode() == Opcodes.ILOAD);
    return loads && instruction instanceof VarInsnNode load ? load.var : -1;
  }
}
