package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.StatusFacts.Kind;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Type;

/** Calls of libraries, of which no table says anything. */
final class LibraryCalls {

  private final CallSite site;
  private final StatusFacts facts;
  private final FunctionCalls functions;
  private final DeclaredCalls declared;

  LibraryCalls(CallSite site, StatusFacts facts, FunctionCalls functions) {
    this.site = site;
    this.facts = facts;
    this.functions = functions;
    this.declared = new DeclaredCalls(site, facts);
  }

  Val read(Invocation call) {
    String owner = call.method().owner();
    if (call.method().isConstructor()) {
      construct(call);
      return Val.PLAIN;
    }
    if (!isOfLanguage(owner) && !facts.isLogger(owner)) {
      site.callLibrary();
    }
    declared.raise(call);
    Val result = functionResults(call);
    sendByHand(call);
    if (isSelf(call) || isFluent(call)) {
      return call.receiver();
    }
    if (call.method().name().equals("ordinal") && call.method().descriptor().equals("()I")) {
      return ordinals(call.receiver());
    }
    if (call.method().name().equals("getCause") && facts.kind(owner) == Kind.EXCEPTION) {
      return cause(call);
    }
    if (RunNow.returns(declared(call)) && hasFunction(call) && !call.returnsNothing()) {
      return result;
    }
    return facts.unknown(call.returns(), site.unknown("made by a library", call.method()));
  }

  /** The standard libraries throw what no advice is there for. */
  static boolean isOfLanguage(String type) {
    return type.startsWith("java/") || type.startsWith("kotlin/");
  }

  /** The called method, with the type that declares it. */
  private MethodId declared(Invocation call) {
    MethodId method = call.method();
    return site.interpretation()
        .types()
        .resolve(method.owner(), method.name(), method.descriptor())
        .orElse(method);
  }

  /** {@code initCause} and the like return their receiver. */
  private boolean isSelf(Invocation call) {
    return !call.isStatic()
        && facts.kind(call.method().owner()) == Kind.EXCEPTION
        && call.returns().getDescriptor().equals("Ljava/lang/Throwable;")
        && call.method().name().equals("initCause");
  }

  /** The setters of a generated exception return it. */
  private boolean isFluent(Invocation call) {
    return !call.isStatic()
        && call.returns().getSort() == Type.OBJECT
        && facts.isGenerated(call.method().owner())
        && facts.isGenerated(call.returns().getInternalName());
  }

  private static Val ordinals(Val constants) {
    Val ordinals = Val.NOTHING;
    for (Atom atom : constants.atoms()) {
      Val known = atom instanceof Instance constant ? constant.ordinal() : Val.PLAIN;
      ordinals = ordinals.plus(known.isNothing() ? Val.PLAIN : known);
    }
    return ordinals;
  }

  private static Val cause(Invocation call) {
    Val causes = Val.NOTHING;
    for (Atom atom : call.receiver().atoms()) {
      boolean isKnown = atom instanceof Instance instance && !instance.cause().isNothing();
      causes =
          causes.plus(
              isKnown
                  ? ((Instance) atom).cause()
                  : Val.of(new Atom.Caught("java/lang/Throwable")).plus(Val.NULL));
    }
    return causes;
  }

  private void construct(Invocation call) {
    Map<String, Val> cause = new LinkedHashMap<>(cause(call, facts));
    cause.putAll(ordinal(call));
    cause.putAll(response(call));
    if (cause.isEmpty()) {
      return;
    }
    for (Instance instance : call.receiver().all(Instance.class)) {
      Map<String, Val> fields = new LinkedHashMap<>(instance.fields());
      fields.putAll(cause);
      site.replace(instance, Val.of(new Instance(instance.type(), instance.site(), fields)));
    }
  }

  /** An exception with a fixed code can have its response, too. */
  private Map<String, Val> response(Invocation call) {
    Type[] parameters = call.parameters();
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i].getSort() == Type.OBJECT
          && facts.isCarrier(parameters[i].getInternalName())
          && facts.kind(call.method().owner()) == Kind.EXCEPTION) {
        return Map.of(Instance.STATUS, call.argument(i).placeless());
      }
    }
    return Map.of();
  }

  /** The constructor of all enums takes the ordinal number second. */
  private static Map<String, Val> ordinal(Invocation call) {
    return call.method().owner().equals("java/lang/Enum")
        ? Map.of(Instance.ORDINAL, call.argument(1))
        : Map.of();
  }

  /** The cause that a constructor of an exception takes, as a field. */
  static Map<String, Val> cause(Invocation call, StatusFacts facts) {
    Type[] parameters = call.parameters();
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i].getSort() == Type.OBJECT
          && facts.kind(parameters[i].getInternalName()) == Kind.EXCEPTION
          && facts.kind(call.method().owner()) == Kind.EXCEPTION) {
        Val cause =
            call.argument(i)
                .map(
                    atom ->
                        atom instanceof Instance each
                            ? new Instance(each.type(), "", Map.of(Instance.STATUS, each.status()))
                            : atom);
        return Map.of(Instance.CAUSE, cause);
      }
    }
    return Map.of();
  }

  /** A function that a library gets: it may be run now, later, or never. */
  private Val functionResults(Invocation call) {
    Val results = Val.NOTHING;
    Type[] parameters = call.parameters();
    for (int i = 0; i < parameters.length; i++) {
      Val argument = call.argument(i);
      if (parameters[i].getSort() == Type.OBJECT && isFunction(parameters[i], argument)) {
        results = results.plus(functionResult(call, argument, parameters[i].getInternalName()));
      }
    }
    return results;
  }

  private boolean hasFunction(Invocation call) {
    Type[] parameters = call.parameters();
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i].getSort() == Type.OBJECT && isFunction(parameters[i], call.argument(i))) {
        return true;
      }
    }
    return false;
  }

  /** A lambda, or an object of the program that stands for one. */
  private boolean isFunction(Type type, Val argument) {
    return argument.atoms().stream().anyMatch(Atom.Function.class::isInstance)
        || functions.isCallback(type.getInternalName()) && functions.hasCode(argument);
  }

  private Val functionResult(Invocation call, Val function, String type) {
    if (isElsewhere(call.method().owner())) {
      return Val.NOTHING;
    }
    if (RunNow.runs(declared(call))) {
      Val result = functions.call(function, type, List.of());
      return call.returns().getSort() == Type.OBJECT && RunNow.returns(declared(call))
          ? result
          : Val.NOTHING;
    }
    Val later = site.later(() -> functions.call(function, type, List.of()));
    boolean matters =
        later.all(Atom.Failure.class).stream().anyMatch(failure -> hasStatus(failure.exception()));
    if (matters) {
      Atom.Unknown reason = site.unknown("function given to a library", call.method());
      site.raise(reason, false, Way.of(site.place(), call.method().display()));
    }
    return Val.NOTHING;
  }

  /** Exceptions of the JDK could become a status too, but only perhaps. */
  private static boolean hasStatus(Atom exception) {
    return exception instanceof Atom.Unknown
        || exception instanceof Instance instance && !Names.isOfJdk(instance.type());
  }

  /** Exceptions in another thread do not come back. */
  private static boolean isElsewhere(String owner) {
    return owner.startsWith("java/util/concurrent/Executor")
        || owner.startsWith("java/util/concurrent/ScheduledExecutor")
        || owner.equals("java/lang/Thread")
        || owner.endsWith("TaskExecutor")
        || owner.endsWith("TaskScheduler");
  }

  /** The response is given away: whoever gets it may set the status. */
  private void sendByHand(Invocation call) {
    for (Type parameter : call.parameters()) {
      if (parameter.getSort() == Type.OBJECT
          && parameter.getInternalName().endsWith("Response")
          && facts.isResponder(parameter.getInternalName())) {
        site.send(Val.of(site.unknown("response given to a library", call.method())));
      }
    }
  }
}
