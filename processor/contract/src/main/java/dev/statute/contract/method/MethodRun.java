package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Instance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * Interprets the code of one method once. Unlike ASM's own analyzer it leaves out the ways that the
 * values rule out.
 */
final class MethodRun {

  /** A larger method is generated code, and would take too long. */
  private static final int MAX_INSTRUCTIONS = 20_000;

  /** A method is given up if it takes more steps for each of its instructions. */
  private static final int MAX_VISITS = 60;

  private final MethodCall call;
  private final MethodNode code;
  private final InsnList instructions;
  private final CodeShape shape;
  private final ValueInterpreter interpreter;
  private final Exceptions exceptions;
  private final @Nullable StatusFrame[] frames;
  private final BitSet work = new BitSet();

  private int steps;
  private Val returned = Val.NOTHING;
  private Val self = Val.NOTHING;
  private Val sent = Val.NOTHING;

  private MethodRun(Interpretation interpretation, MethodCall call, MethodNode code) {
    this.call = call;
    this.code = code;
    this.instructions = code.instructions;
    this.shape = interpretation.shape(call.method(), code);
    this.exceptions = new Exceptions(interpretation.types(), shape);
    this.interpreter = new ValueInterpreter(interpretation, call, shape, exceptions);
    this.frames = new StatusFrame[instructions.size()];
    this.steps = MAX_VISITS * (instructions.size() + 10);
  }

  /** What comes out of a method, with what is known so far of the methods it calls. */
  static Summary interpret(Interpretation interpretation, MethodCall call, MethodNode code) {
    if (code.instructions.size() > MAX_INSTRUCTIONS) {
      return interpretation.notUnderstood(call, "too large");
    }
    try {
      return new MethodRun(interpretation, call, code).run();
    } catch (AnalyzerException | RuntimeException | StackOverflowError failure) {
      return interpretation.notUnderstood(call, "not understood");
    }
  }

  private Summary run() throws AnalyzerException {
    flow(0, start());
    for (int index = work.nextSetBit(0); index >= 0; index = work.nextSetBit(0)) {
      work.clear(index);
      StatusFrame frame = frames[index];
      if (frame != null) {
        walk(index, new StatusFrame(frame));
      }
    }
    return new Summary(returned, exceptions.thrown(), self, sent, interpreter.isOpaque());
  }

  /** Goes on to where ways meet: only there, what holds has to be kept. */
  private void walk(int start, StatusFrame frame) throws AnalyzerException {
    int index = start;
    while (step(index, frame)) {
      index++;
      if (shape.isMeeting(index)) {
        flow(index, frame);
        return;
      }
      if (--steps < 0) {
        throw new IllegalStateException("does not settle");
      }
    }
  }

  private StatusFrame start() {
    StatusFrame frame = new StatusFrame(code.maxLocals, code.maxStack + 1);
    for (int local = 0; local < code.maxLocals; local++) {
      frame.setLocal(local, Val.PLAIN);
    }
    int local = 0;
    for (int i = 0; i < call.arguments().size(); i++) {
      frame.setLocal(local, call.arguments().get(i));
      local += size(i);
    }
    frame.setReturn(interpreter.newValue(Type.getReturnType(code.desc)));
    return frame;
  }

  /** Keeps a frame, which the caller does not change any more. */
  private void flow(int index, StatusFrame frame) throws AnalyzerException {
    StatusFrame known = frames[index];
    if (known == null) {
      frames[index] = frame;
      work.set(index);
    } else if (known.merge(frame, interpreter)) {
      work.set(index);
    }
  }

  private void flow(LabelNode label, StatusFrame frame) throws AnalyzerException {
    flow(instructions.indexOf(label), frame);
  }

  /**
   * Interprets an instruction; true if it goes on to the next one, with the frame as it is then.
   */
  private boolean step(int index, StatusFrame frame) throws AnalyzerException {
    AbstractInsnNode instruction = instructions.get(index);
    int opcode = instruction.getOpcode();
    if (opcode < 0) {
      return true;
    }
    if (instruction instanceof JumpInsnNode jump) {
      jump(index, jump, frame);
    } else if (instruction instanceof TableSwitchInsnNode choice) {
      List<Integer> keys = new ArrayList<>();
      for (int key = choice.min; key <= choice.max; key++) {
        keys.add(key);
      }
      choose(frame, instruction, keys, choice.labels, choice.dflt);
    } else if (instruction instanceof LookupSwitchInsnNode choice) {
      choose(frame, instruction, choice.keys, choice.labels, choice.dflt);
    } else if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
      leave(opcode, frame);
    } else {
      return execute(index, instruction, frame);
    }
    return false;
  }

  private void jump(int index, JumpInsnNode jump, StatusFrame frame) throws AnalyzerException {
    if (jump.getOpcode() == Opcodes.GOTO) {
      flow(jump.label, frame);
      return;
    }
    Branch branch = Branch.of(interpreter, jump, frame);
    frame.execute(jump, interpreter);
    for (boolean taken : new boolean[] {false, true}) {
      StatusFrame next = new StatusFrame(frame);
      if (branch.narrow(taken, next)) {
        if (taken) {
          flow(jump.label, next);
        } else {
          flow(index + 1, next);
        }
      }
    }
  }

  private void choose(
      StatusFrame frame,
      AbstractInsnNode instruction,
      List<Integer> keys,
      List<LabelNode> labels,
      LabelNode otherwise)
      throws AnalyzerException {
    Val chosen = frame.top();
    frame.execute(instruction, interpreter);
    Map<LabelNode, Boolean> targets = new LinkedHashMap<>();
    for (Atom atom : chosen.atoms()) {
      if (atom instanceof Atom.Code number) {
        int place = keys.indexOf(number.value());
        targets.put(place < 0 ? otherwise : labels.get(place), true);
      } else {
        labels.forEach(label -> targets.put(label, true));
        targets.put(otherwise, true);
      }
    }
    for (LabelNode target : targets.keySet()) {
      flow(target, new StatusFrame(frame));
    }
  }

  private void leave(int opcode, StatusFrame frame) {
    Val value = sure(frame, opcode == Opcodes.RETURN ? Val.PLAIN : frame.top());
    boolean isSent = !frame.sent().has(Atom.Simple.PLAIN);
    // Where the status is sent already, the framework adds none.
    returned = returned.plus(isSent ? value.only(atom -> !(atom instanceof Atom.Simple)) : value);
    sent = sent.plus(sure(frame, frame.sent()));
    int local = 0;
    for (int i = 0; i < call.arguments().size(); i++) {
      if (mayChange(i)) {
        self = self.plus(frame.getLocal(local));
      }
      local += size(i);
    }
  }

  private static Val sure(StatusFrame frame, Val value) {
    return frame.isMaybe() ? value.map(Atom::asMaybe) : value;
  }

  /** Returns whether the caller has to know what an argument is afterwards. */
  private boolean mayChange(int argument) {
    return call.arguments().get(argument).atoms().stream()
        .anyMatch(atom -> atom instanceof Atom.Routes || argument == 0 && atom instanceof Instance);
  }

  /** How many variables an argument takes; the receiver takes one. */
  private int size(int argument) {
    Type[] parameters = Type.getArgumentTypes(code.desc);
    int index = argument - (call.arguments().size() - parameters.length);
    return index < 0 ? 1 : parameters[index].getSize();
  }

  private boolean execute(int index, AbstractInsnNode instruction, StatusFrame frame)
      throws AnalyzerException {
    StatusFrame before = shape.isCaught(index) ? new StatusFrame(frame) : frame;
    exceptions.start(index, frame.isFlushed());
    interpreter.start(index, frame);
    boolean goesOn = false;
    if (instruction.getOpcode() == Opcodes.ATHROW) {
      interpreter.raise(frame.top());
    } else {
      frame.execute(instruction, interpreter);
      goesOn = !interpreter.isStopped();
    }
    for (Exceptions.Catch caught : exceptions.caught(instruction, before)) {
      flow(caught.handler(), caught.frame());
    }
    return goesOn;
  }
}
