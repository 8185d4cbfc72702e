package dev.statute.contract.method;

import dev.statute.contract.program.MethodId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The calls that are interpreted, each until nothing new comes out of it. A call that is asked for
 * the first time is interpreted at once; only in a circle, or deep below, its caller goes on with
 * what is known so far, and is run again when that has grown.
 */
final class WorkList {

  /**
   * A method with more different arguments is interpreted for arguments of which nothing is known.
   */
  private static final int MAX_CONTEXTS = 40;

  /** A method that takes a function is called with another one everywhere. */
  private static final int MAX_FUNCTIONS = 1_000;

  /** Summaries only grow, so this is never reached but by a fault of ours. */
  private static final int MAX_RUNS = 100;

  /** What is deeper waits in the list, for the stack of a thread is small. */
  private static final int MAX_DEPTH = 50;

  private record Key(MethodId method, List<Val> arguments) {}

  private final Interpretation interpretation;
  private final Function<MethodCall, Summary> interpreter;
  private final Map<Key, MethodCall> calls = new HashMap<>();
  private final Map<MethodId, Integer> contexts = new HashMap<>();
  private final Deque<MethodCall> open = new ArrayDeque<>();
  private int depth;

  /**
   * Makes an empty list.
   *
   * @param interpreter interprets a call with what is known so far
   */
  WorkList(Interpretation interpretation, Function<MethodCall, Summary> interpreter) {
    this.interpretation = interpretation;
    this.interpreter = interpreter;
  }

  /** What comes out of a call in the end. */
  Summary finished(MethodCall call) {
    demand(call);
    finish();
    return call.summary();
  }

  /** What comes out of a call so far; its caller is run again when there is more. */
  Summary ask(MethodCall call, MethodCall caller) {
    demand(call);
    call.callers().add(caller);
    return call.summary();
  }

  /** The call of a method; one whose number of different arguments is limited. */
  MethodCall call(MethodId method, List<Val> arguments) {
    MethodCall known = calls.get(new Key(method, arguments));
    if (known != null) {
      return known;
    }
    int count = contexts.merge(method, 1, Integer::sum);
    boolean hasFunction =
        arguments.stream().anyMatch(value -> !value.all(Atom.Function.class).isEmpty());
    return count <= (hasFunction ? MAX_FUNCTIONS : MAX_CONTEXTS)
        ? exactly(method, arguments)
        : exactly(method, interpretation.widened(method, arguments));
  }

  /** The call of a method with these arguments, whatever others there are. */
  MethodCall exactly(MethodId method, List<Val> arguments) {
    return calls.computeIfAbsent(
        new Key(method, arguments), key -> new MethodCall(method, arguments));
  }

  void demand(MethodCall call) {
    if (!call.isNew()) {
      return;
    }
    if (depth < MAX_DEPTH) {
      run(call);
    } else {
      touch(call);
    }
  }

  /** Lets a call be run again. */
  void touch(MethodCall call) {
    call.touch();
    if (call.enqueue()) {
      open.push(call);
    }
  }

  /** Runs what is left; then everything is known. */
  void finish() {
    while (!open.isEmpty()) {
      MethodCall call = open.pop();
      call.dequeue();
      if (call.isDirty()) {
        run(call);
      }
    }
  }

  private void run(MethodCall call) {
    if (call.learn(interpreted(call))) {
      call.callers().forEach(this::touch);
    }
  }

  private Summary interpreted(MethodCall call) {
    if (call.start() >= MAX_RUNS) {
      return interpretation.notUnderstood(call, "does not settle");
    }
    depth++;
    try {
      return interpreter.apply(call);
    } finally {
      depth--;
    }
  }
}
