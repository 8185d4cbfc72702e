package dev.statute.contract.method;

import java.util.function.UnaryOperator;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.Interpreter;

/**
 * What the variables and the stack hold at an instruction, the status set on the response, and
 * whether the instruction is reached for sure.
 */
final class StatusFrame extends Frame<Val> {

  private Val sent;
  private boolean maybe;
  private boolean isFlushed;

  StatusFrame(int locals, int stack) {
    super(locals, stack);
    sent = Val.PLAIN;
  }

  StatusFrame(StatusFrame other) {
    super(other);
    sent = other.sent;
    maybe = other.maybe;
    isFlushed = other.isFlushed;
  }

  /** Returns whether the instruction is reached only behind an exception that may never come. */
  boolean isMaybe() {
    return maybe;
  }

  void reachMaybe() {
    maybe = true;
  }

  /** The status that has been set on the response; plain if none has. */
  Val sent() {
    return sent;
  }

  void send(Val status) {
    sent = status;
  }

  /** Returns whether the response may have gone out already, so that no status follows. */
  boolean isFlushed() {
    return isFlushed;
  }

  void flush() {
    isFlushed = true;
  }

  Val top() {
    return getStack(getStackSize() - 1);
  }

  @Override
  public boolean merge(Frame<? extends Val> other, Interpreter<Val> interpreter)
      throws AnalyzerException {
    boolean changed = super.merge(other, interpreter);
    Val both = sent.plus(((StatusFrame) other).sent);
    changed |= !both.equals(sent);
    sent = both;
    boolean isSurer = maybe && !((StatusFrame) other).maybe;
    maybe &= !isSurer;
    changed |= isSurer;
    changed |= ((StatusFrame) other).isFlushed && !isFlushed;
    isFlushed |= ((StatusFrame) other).isFlushed;
    return changed;
  }

  /** Changes all values, such as those that are an object that has been changed. */
  void change(UnaryOperator<Val> change) {
    for (int i = 0; i < getLocals(); i++) {
      setLocal(i, change.apply(getLocal(i)));
    }
    for (int i = 0; i < getStackSize(); i++) {
      setStack(i, change.apply(getStack(i)));
    }
  }
}
