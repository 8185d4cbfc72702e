package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Caught;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Atom.Literal;
import dev.statute.contract.method.Atom.Simple;
import dev.statute.contract.method.Atom.Unknown;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Interpreter;

/** What each instruction makes of values. */
final class ValueInterpreter extends Interpreter<Val> {

  private final Types types;
  private final StatusFacts facts;
  private final Fields fields;
  private final CallSite site;
  private final CallReader calls;
  private final FunctionReader functions;
  private final EnumSwitches switches;

  ValueInterpreter(
      Interpretation interpretation, MethodCall call, CodeShape shape, Exceptions exceptions) {
    super(Opcodes.ASM9);
    this.types = interpretation.types();
    this.facts = interpretation.facts();
    this.site = new CallSite(interpretation, call, shape, exceptions);
    this.fields = new Fields(interpretation, site);
    this.calls = new CallReader(site);
    this.functions = new FunctionReader(new PatternSwitches(types, interpretation.switches()));
    this.switches = interpretation.switches();
  }

  void start(int index, StatusFrame frame) {
    site.start(index, frame);
  }

  /** Returns whether the instruction never ends normally. */
  boolean isStopped() {
    return site.isStopped();
  }

  boolean isOpaque() {
    return site.isOpaque();
  }

  /** Throws a value. */
  void raise(Val exception) {
    site.raiseAll(exception);
  }

  /** Returns whether a value may be of a type, but not {@code null}. */
  boolean mayBe(Atom atom, String type) {
    if (atom instanceof Instance instance) {
      return types.isSubtype(instance.type(), type);
    }
    if (atom instanceof Caught caught) {
      return types.isSubtype(caught.type(), type) || types.isSubtype(type, caught.type());
    }
    return !Val.isEmpty(atom);
  }

  /** Returns whether a value is certainly of a type. */
  boolean isCertainly(Atom atom, String type) {
    if (atom instanceof Instance instance) {
      return types.isSubtype(instance.type(), type);
    }
    return atom instanceof Caught caught && types.isSubtype(caught.type(), type);
  }

  @Override
  public @Nullable Val newValue(@Nullable Type type) {
    if (type == null) {
      return Val.PLAIN;
    }
    if (type.getSort() == Type.VOID) {
      return null;
    }
    return type.getSize() == 2 ? Val.WIDE : Val.PLAIN;
  }

  @Override
  public Val newOperation(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
      return Val.number(opcode - Opcodes.ICONST_0);
    }
    return switch (opcode) {
      case Opcodes.ACONST_NULL -> Val.NULL;
      case Opcodes.LCONST_0, Opcodes.LCONST_1, Opcodes.DCONST_0, Opcodes.DCONST_1 -> Val.WIDE;
      case Opcodes.BIPUSH, Opcodes.SIPUSH -> Val.number(((IntInsnNode) instruction).operand);
      case Opcodes.LDC -> constant(((LdcInsnNode) instruction).cst);
      case Opcodes.GETSTATIC -> fields.ofType((FieldInsnNode) instruction);
      case Opcodes.NEW ->
          Val.of(new Instance(((TypeInsnNode) instruction).desc, site.newSite(), Map.of()));
      default -> Val.PLAIN;
    };
  }

  private static Val constant(Object value) {
    if (value instanceof Integer number) {
      return Val.number(number);
    }
    if (value instanceof Type type && type.getSort() == Type.OBJECT) {
      return Val.of(new Literal(type.getInternalName()));
    }
    if (value instanceof String text) {
      return Val.of(new Atom.Text(text, true));
    }
    return value instanceof Long || value instanceof Double ? Val.WIDE : Val.PLAIN;
  }

  @Override
  public Val copyOperation(AbstractInsnNode instruction, Val value) {
    return value;
  }

  @Override
  public @Nullable Val unaryOperation(AbstractInsnNode instruction, Val value) {
    return switch (instruction.getOpcode()) {
      case Opcodes.GETFIELD -> fields.of((FieldInsnNode) instruction, value);
      case Opcodes.PUTSTATIC -> {
        fields.store((FieldInsnNode) instruction, value);
        yield null;
      }
      case Opcodes.ANEWARRAY -> fields.newArray(((TypeInsnNode) instruction).desc);
      case Opcodes.CHECKCAST -> cast(((TypeInsnNode) instruction).desc, value);
      case Opcodes.INSTANCEOF -> isInstance(((TypeInsnNode) instruction).desc, value);
      case Opcodes.I2B, Opcodes.I2C, Opcodes.I2S -> value;
      case Opcodes.I2L,
          Opcodes.I2D,
          Opcodes.F2L,
          Opcodes.F2D,
          Opcodes.L2D,
          Opcodes.D2L,
          Opcodes.LNEG,
          Opcodes.DNEG ->
          Val.WIDE;
      default -> Val.PLAIN;
    };
  }

  /** A cast rules out what has another type, and says that something unknown may be a status. */
  private Val cast(String type, Val value) {
    StatusFacts.Kind kind = facts.kind(type);
    Val kept = value.only(atom -> Val.isEmpty(atom) || mayBe(atom, type));
    if (kind == StatusFacts.Kind.CONTAINER && kept.has(Simple.PLAIN)) {
      return kept.plus(Simple.ABSENT);
    }
    if (kind != StatusFacts.Kind.STATUS && kind != StatusFacts.Kind.CARRIER) {
      return kept.isNothing() ? Val.PLAIN : kept;
    }
    Unknown reason = new Unknown("not followed", Names.simple(type), site.place());
    return kept.map(atom -> atom == Simple.PLAIN ? reason : atom);
  }

  private Val isInstance(String type, Val object) {
    Val value = object.closed();
    boolean may = value.atoms().stream().anyMatch(atom -> mayBe(atom, type));
    boolean must = value.atoms().stream().allMatch(atom -> isCertainly(atom, type));
    if (value.isNothing() || may && !must) {
      return Val.PLAIN;
    }
    return Val.number(must ? 1 : 0);
  }

  @Override
  public @Nullable Val binaryOperation(AbstractInsnNode instruction, Val first, Val second) {
    return switch (instruction.getOpcode()) {
      case Opcodes.PUTFIELD -> {
        fields.store((FieldInsnNode) instruction, first, second);
        yield null;
      }
      case Opcodes.IALOAD -> element(first, second);
      case Opcodes.LALOAD,
          Opcodes.DALOAD,
          Opcodes.LADD,
          Opcodes.DADD,
          Opcodes.LSUB,
          Opcodes.DSUB,
          Opcodes.LMUL,
          Opcodes.DMUL,
          Opcodes.LDIV,
          Opcodes.DDIV,
          Opcodes.LREM,
          Opcodes.DREM,
          Opcodes.LSHL,
          Opcodes.LSHR,
          Opcodes.LUSHR,
          Opcodes.LAND,
          Opcodes.LOR,
          Opcodes.LXOR ->
          Val.WIDE;
      case Opcodes.IAND -> first.and(second);
      default -> Val.PLAIN;
    };
  }

  /** The case of a switch over an enum, if the constant is known. */
  private Val element(Val array, Val index) {
    List<Atom.SwitchTable> tables = array.all(Atom.SwitchTable.class);
    return tables.size() == 1 ? switches.cases(tables.get(0), index) : Val.PLAIN;
  }

  @Override
  public @Nullable Val ternaryOperation(
      AbstractInsnNode instruction, Val first, Val second, Val third) {
    if (instruction.getOpcode() == Opcodes.AASTORE) {
      fields.storeElement(first, third);
    }
    return null;
  }

  @Override
  public @Nullable Val naryOperation(AbstractInsnNode instruction, List<? extends Val> values) {
    if (instruction instanceof MethodInsnNode call) {
      return calls.read(call, List.copyOf(values));
    }
    return instruction instanceof InvokeDynamicInsnNode call
        ? functions.read(call, List.copyOf(values))
        : Val.PLAIN;
  }

  @Override
  public void returnOperation(AbstractInsnNode instruction, Val value, Val expected) {}

  @Override
  public Val merge(Val first, Val second) {
    return first.plus(second);
  }
}
