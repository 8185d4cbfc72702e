package dev.statute.contract.method;

import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.HashMap;
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

  /** A function from outside goes on until nothing new comes out; this is never reached. */
  private static final int MAX_ROUNDS = 100;

  private final Types types;
  private final StatusFacts facts;
  private final FieldStore fields;
  private final Targets targets;
  private final Proxies proxies;
  private final EnumSwitches switches;
  private final Map<Set<String>, List<MethodId>> listeners = new HashMap<>();
  private final Map<MethodId, CodeShape> shapes = new HashMap<>();
  private final WorkList work;

  public Interpretation(Types types, StatusFacts facts) {
    this.types = types;
    this.facts = facts;
    this.fields = new FieldStore(types, this);
    this.targets = new Targets(types);
    this.proxies = new Proxies(types);
    this.switches = new EnumSwitches(types);
    this.work = new WorkList(this, this::interpret);
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

  /** Returns whether a method chooses by the texts that it is passed. */
  boolean choosesByText(MethodId method) {
    CodeShape known = shapes.get(method);
    return known == null
        ? types.code(method).filter(code -> shape(method, code).choosesByText()).isPresent()
        : known.choosesByText();
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
    return work.finished(work.exactly(method, arguments));
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
    for (int round = 0; round < MAX_ROUNDS; round++) {
      CodeShape shape = new CodeShape(types, function.target(), none);
      Exceptions exceptions = new Exceptions(types, shape);
      CallSite site = new CallSite(this, caller, shape, exceptions);
      Val returned = new CallReader(site).functions().call(function, arguments);
      work.finish();
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
  Summary ask(MethodId method, List<Val> arguments, MethodCall caller) {
    return work.ask(work.call(method, arguments), caller);
  }

  /** Interprets a method for what it stores in fields. */
  void demand(MethodId method, List<Val> arguments) {
    work.demand(work.exactly(method, arguments));
  }

  void touch(MethodCall call) {
    work.touch(call);
  }

  /** The arguments of a method that is called with too many different ones. */
  List<Val> widened(MethodId method, List<Val> given) {
    List<Val> unknown =
        unknownArguments(method, Val.PLAIN, "called with too many different arguments");
    int missing = unknown.size() - given.size();
    List<Val> arguments = new ArrayList<>(unknown.subList(missing, unknown.size()));
    if (missing == 0) {
      arguments.set(0, given.get(0));
    }
    return arguments;
  }

  private Summary interpret(MethodCall call) {
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
