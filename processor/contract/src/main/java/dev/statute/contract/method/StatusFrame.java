package dev.statute.contract.method;

import java.util.function.UnaryOperator;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.Interpreter;

/** What the variables and the stack hold at an instruction, and the status set on the response. */
final class StatusFrame extends Frame<Val> {

  private Val sent;
  private boolean isFlushed;

  StatusFrame(int locals, int stack) {
    super(locals, stack);
    sent = Val.PLAIN;
  }

  StatusFrame(StatusFrame other) {
    super(other);
    sent = other.sent;
    isFlushed = other.isFlushed;
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
