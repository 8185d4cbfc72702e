package dev.statute.contract.method;

import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/**
 * Interprets methods on demand, each once for every different list of arguments, until nothing new
 * comes out. A method whose callee is not finished goes on with what is known so far, and is run
 * again when that has grown.
 */
public final class Interpretation {

  /**
   * A method with more different arguments is interpreted for arguments of which nothing is known.
   */
  private static final int MAX_CONTEXTS = 40;

  /** A method that takes a function is called with another one everywhere. */
  private static final int MAX_FUNCTIONS = 1_000;

  /** Summaries only grow, so this is never reached but by a fault of ours. */
  private static final int MAX_RUNS = 100;

  private final Types types;
  private final StatusFacts facts;
  private final FieldStore fields;
  private final Targets targets;
  private final Proxies proxies;
  private final EnumSwitches switches;
  private final Map<Set<String>, List<MethodId>> listeners = new HashMap<>();
  private final Map<MethodCall, Summary> summaries = new HashMap<>();
  private final Map<MethodId, CodeShape> shapes = new HashMap<>();
  private final Map<MethodCall, Set<MethodCall>> callers = new HashMap<>();
  private final Map<MethodCall, Integer> runs = new HashMap<>();
  private final Map<MethodId, Integer> contexts = new HashMap<>();
  private final Set<MethodCall> dirty = new HashSet<>();
  private final Deque<MethodCall> open = new ArrayDeque<>();
  private final Set<MethodCall> waiting = new HashSet<>();

  public Interpretation(Types types, StatusFacts facts) {
    this.types = types;
    this.facts = facts;
    this.fields = new FieldStore(types, this);
    this.targets = new Targets(types);
    this.proxies = new Proxies(types);
    this.switches = new EnumSwitches(types);
  }

  Types types() {
    return types;
  }

  StatusFacts facts() {
    return facts;
  }

  Targets targets() {
    return targets;
  }

  EnumSwitches switches() {
    return switches;
  }

  Proxies proxies() {
    return proxies;
  }

  CodeShape shape(MethodId method, MethodNode code) {
    return shapes.computeIfAbsent(method, key -> new CodeShape(types, method, code));
  }

  FieldStore fields() {
    return fields;
  }

  /** The methods of the program that an annotation makes listeners. */
  List<MethodId> listeners(Set<String> annotation) {
    return listeners.computeIfAbsent(annotation, key -> EventCalls.annotated(types, key));
  }

  /** What comes out of a method when it is called from outside of the program. */
  public Summary of(MethodId method, List<Val> arguments) {
    MethodCall call = call(method, arguments);
    demand(call);
    finish();
    return summaries.getOrDefault(call, Summary.NONE);
  }

  /** What the aspects around a method throw, before it or after it. */
  public Summary aroundOf(MethodId method) {
    Summary all = Summary.NONE;
    for (MethodId aspect : proxies.aspects(method)) {
      Summary own = of(aspect, unknownArguments(aspect, objectOf(aspect.owner()), "aspect"));
      all = all.plus(own.throwing());
    }
    return all;
  }

  /** What comes out of a function when it is called from outside of the program. */
  public Summary ofFunction(Atom.Function function, List<Val> arguments) {
    MethodCall caller = new MethodCall(function.target(), List.of());
    MethodNode none = new MethodNode();
    none.tryCatchBlocks = List.of();
    Summary before = Summary.NONE;
    for (int round = 0; round < MAX_RUNS; round++) {
      CodeShape shape = new CodeShape(types, function.target(), none);
      Exceptions exceptions = new Exceptions(types, shape);
      CallSite site = new CallSite(this, caller, shape, exceptions);
      Val returned = new CallReader(site).functions().call(function, arguments);
      finish();
      Summary after =
          new Summary(returned, exceptions.leaving(), Val.NOTHING, site.sent(), site.isOpaque());
      if (after.isLike(before)) {
        return after;
      }
      before = after;
    }
    return before;
  }

  /** An object of exactly a type, of which nothing else is known. */
  public Val objectOf(String type) {
    return Val.of(new Atom.Instance(type, "p0", Map.of()));
  }

  /** The arguments of a method of which only the types are known. */
  public List<Val> unknownArguments(MethodId method, Val receiver, String why) {
    List<Val> arguments = new ArrayList<>();
    arguments.add(receiver);
    for (Type type : Type.getArgumentTypes(method.descriptor())) {
      arguments.add(facts.unknown(type, new Atom.Unknown(why, method.display(), "")));
    }
    return arguments;
  }

  /** The file and line where the code of a method starts. */
  public String placeOf(MethodId method) {
    return types
        .code(method)
        .map(code -> shape(method, code).firstPlace())
        .orElseGet(() -> CodeShape.file(types, method.owner()));
  }

  /** What comes out of a method so far; its caller is run again when there is more. */
  Summary ask(MethodCall call, MethodCall caller) {
    callers.computeIfAbsent(call, key -> new LinkedHashSet<>()).add(caller);
    demand(call);
    return summaries.getOrDefault(call, Summary.NONE);
  }

  /** A call whose number of different arguments is limited. */
  MethodCall call(MethodId method, List<Val> arguments) {
    MethodCall call = new MethodCall(method, arguments);
    if (summaries.containsKey(call) || dirty.contains(call)) {
      return call;
    }
    int count = contexts.merge(method, 1, Integer::sum);
    boolean hasFunction =
        arguments.stream().anyMatch(value -> !value.all(Atom.Function.class).isEmpty());
    return count <= (hasFunction ? MAX_FUNCTIONS : MAX_CONTEXTS) ? call : widened(call);
  }

  private MethodCall widened(MethodCall call) {
    List<Val> unknown =
        unknownArguments(call.method(), Val.PLAIN, "called with too many different arguments");
    int missing = unknown.size() - call.arguments().size();
    List<Val> arguments = new ArrayList<>(unknown.subList(missing, unknown.size()));
    if (missing == 0) {
      arguments.set(0, call.arguments().get(0));
    }
    return new MethodCall(call.method(), arguments);
  }

  void demand(MethodCall call) {
    if (!summaries.containsKey(call)) {
      summaries.put(call, Summary.NONE);
      touch(call);
    }
  }

  /** Lets a method be run again. */
  void touch(MethodCall call) {
    dirty.add(call);
    if (waiting.add(call)) {
      open.push(call);
    }
  }

  private void finish() {
    while (!open.isEmpty()) {
      MethodCall call = open.peek();
      if (!dirty.remove(call)) {
        waiting.remove(open.pop());
        continue;
      }
      run(call);
    }
  }

  private void run(MethodCall call) {
    Summary before = summaries.getOrDefault(call, Summary.NONE);
    Summary after = before.plus(interpret(call));
    if (!after.isLike(before)) {
      summaries.put(call, after);
      callers.getOrDefault(call, Set.of()).forEach(this::touch);
    }
  }

  private Summary interpret(MethodCall call) {
    if (runs.merge(call, 1, Integer::sum) > MAX_RUNS) {
      return notUnderstood(call, "does not settle");
    }
    return types
        .code(call.method())
        .map(code -> MethodRun.interpret(this, call, code))
        .orElseGet(() -> notUnderstood(call, "no code"));
  }

  /** The summary of a method that may do anything. */
  Summary notUnderstood(MethodCall call, String why) {
    Atom.Unknown reason = new Atom.Unknown(why, call.method().display(), "");
    Type type = Type.getReturnType(call.method().descriptor());
    return new Summary(
        facts.unknown(type, reason).plus(Atom.Simple.OPEN),
        Map.of(new Thrown(reason, false, ""), Way.of("", why)),
        call.arguments().isEmpty() ? Val.NOTHING : call.arguments().get(0),
        Val.PLAIN,
        true);
  }
}
