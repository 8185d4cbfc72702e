package dev.statute.contract.method;

import dev.statute.contract.program.MethodId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A method together with what its arguments may be, and what is known so far of what comes out of
 * it. The {@link WorkList} has one of each.
 */
final class MethodCall {

  private final MethodId method;
  private final List<Val> arguments;
  private final Set<MethodCall> callers = new LinkedHashSet<>();
  private Summary summary = Summary.NONE;
  private int runs;
  private boolean dirty;
  private boolean waiting;

  MethodCall(MethodId method, List<Val> arguments) {
    this.method = method;
    this.arguments = arguments;
  }

  /** The method whose code is read. */
  MethodId method() {
    return method;
  }

  /** What is passed; the receiver is the first. */
  List<Val> arguments() {
    return arguments;
  }

  Summary summary() {
    return summary;
  }

  /** Adds what a run has shown; true if that was not known. */
  boolean learn(Summary more) {
    Summary both = summary.plus(more);
    boolean isNew = !both.isLike(summary);
    if (isNew) {
      summary = both;
    }
    return isNew;
  }

  /** The calls that are run again when more is known of this one. */
  Set<MethodCall> callers() {
    return callers;
  }

  /** Starts a run; returns how many there have been before. */
  int start() {
    dirty = false;
    return runs++;
  }

  /** Returns whether it has never been run. */
  boolean isNew() {
    return runs == 0;
  }

  boolean isDirty() {
    return dirty;
  }

  /** Something that it has read is known better now. */
  void touch() {
    dirty = true;
  }

  /** Returns whether it is not in the work list, where it is from now on. */
  boolean enqueue() {
    boolean isAbsent = !waiting;
    waiting = true;
    return isAbsent;
  }

  void dequeue() {
    waiting = false;
  }
}
