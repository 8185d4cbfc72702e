package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Code;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Atom.Response;
import dev.statute.contract.method.StatusFacts.Kind;
import dev.statute.contract.program.MethodId;
import dev.statute.processor.framework.CallRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.objectweb.asm.Type;

/** Reads calls that make, change or read statuses and responses of frameworks. */
final class ResponseCalls {

  private final CallSite site;
  private final StatusFacts facts;
  private final Statuses statuses;
  private final ResponderCalls responders;
  private final ContentCalls contents;

  ResponseCalls(CallSite site, StatusFacts facts, CallReader calls) {
    this.site = site;
    this.facts = facts;
    this.statuses = new Statuses(site, facts, calls);
    this.responders = new ResponderCalls(site, facts, statuses);
    this.contents = new ContentCalls(site, calls.functions());
  }

  Optional<Val> read(Invocation call) {
    MethodId method = call.method();
    if (isBoxing(method)) {
      return Optional.of(call.arguments().get(0));
    }
    if (!call.isStatic() && facts.isResponder(method.owner())) {
      responders.read(call);
      return Optional.empty();
    }
    Optional<CallRow> row = facts.row(method);
    if (row.isPresent() && !isOfProgram(call)) {
      contents.read(call);
      return Optional.of(
          method.isConstructor() ? construct(row.get(), call) : made(row.get(), call));
    }
    if (isLookUp(call)) {
      return Optional.of(Val.of(statuses.codes(call.argument(0), call)));
    }
    return readsStatus(call) ? Optional.of(kept(call)) : Optional.empty();
  }

  /** {@code StatusCode.of(404)}, {@code Http.find(404)}: generated look-up by number. */
  private boolean isLookUp(Invocation call) {
    return call.isStatic()
        && call.method().descriptor().startsWith("(I)L")
        && (call.method().name().equals("of") || call.method().name().equals("find"))
        && facts.isMadeByStatute(call.method().owner());
  }

  /** A method that the program has in a subtype of a framework's type is read by its code. */
  private boolean isOfProgram(Invocation call) {
    return site.interpretation().types().isProgram(call.method().owner());
  }

  private static boolean isBoxing(MethodId method) {
    return method.owner().equals("java/lang/Integer")
        && (method.name().equals("intValue")
            || method.descriptor().equals("(I)Ljava/lang/Integer;"));
  }

  /** A framework's own constructor keeps the status that it takes. */
  private Val construct(CallRow row, Invocation call) {
    List<Atom> found = new ArrayList<>();
    int given = statusParameter(call);
    List<Response> built = given < 0 ? List.of() : call.argument(given).all(Response.class);
    if (built.isEmpty()) {
      source(row, call).forEach(code -> found.add(statuses.made(Kind.CARRIER, code, call)));
    }
    found.addAll(built);
    for (Instance instance : call.receiver().all(Instance.class)) {
      if (facts.kind(instance.type()) == Kind.EXCEPTION) {
        Map<String, Val> fields = new LinkedHashMap<>(instance.fields());
        fields.put(Instance.STATUS, Val.of(found).placeless());
        fields.putAll(LibraryCalls.cause(call, facts));
        Instance now = new Instance(instance.type(), instance.site(), fields);
        site.replace(instance, Val.of(now));
      } else {
        site.replace(instance, Val.of(found));
      }
    }
    return Val.PLAIN;
  }

  private Val made(CallRow row, Invocation call) {
    Kind kind =
        call.returns().getSort() == Type.OBJECT
            ? facts.kind(call.returns().getInternalName())
            : Kind.STATUS;
    boolean isOfReceiver = statusParameter(call) < 0 && row.codes().isEmpty();
    List<Atom> made = new ArrayList<>();
    if (isOfReceiver) {
      made.addAll(kept(call).atoms());
    } else {
      source(row, call).forEach(code -> made.add(statuses.made(kind, code, call)));
    }
    Val result = Val.of(made);
    if (row.content() && call.parameters().length > 0) {
      result = result.map(ResponseCalls::withContent);
    }
    if (!call.isStatic() && kind != Kind.CONTAINER) {
      // Builders, and responses that can be changed, change themselves.
      for (Response old : call.receiver().all(Response.class)) {
        site.replace(old, result);
      }
    }
    return call.returnsNothing() ? Val.PLAIN : result;
  }

  private static Atom withContent(Atom atom) {
    return atom instanceof Response response
        ? new Response(response.code(), true, response.maybe(), response.way())
        : atom;
  }

  /** Where the status comes from: an argument, the table, or the receiver. */
  private List<Atom> source(CallRow row, Invocation call) {
    int parameter = statusParameter(call);
    if (parameter >= 0) {
      return statuses.codes(call.argument(parameter), call);
    }
    List<Atom> codes = new ArrayList<>();
    new TreeSet<>(row.codes()).forEach(code -> codes.add(Code.of(code)));
    return codes;
  }

  private int statusParameter(Invocation call) {
    Type[] parameters = call.parameters();
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i].getSort() == Type.INT || isStatus(parameters[i])) {
        return i;
      }
    }
    return -1;
  }

  private boolean isStatus(Type type) {
    if (type.getSort() != Type.OBJECT) {
      return false;
    }
    Kind kind = facts.kind(type.getInternalName());
    return kind == Kind.STATUS || kind == Kind.CARRIER;
  }

  /** Returns whether a call on a status or on what carries one gives that status. */
  private boolean readsStatus(Invocation call) {
    Type type = call.returns();
    boolean isNumber =
        type.getSort() == Type.INT || type.getDescriptor().equals("Ljava/lang/Integer;");
    if (call.isStatic()
        || call.method().isConstructor()
        || isOfProgram(call)
        || !(isNumber || isStatus(type) || isContainer(type))) {
      return false;
    }
    Kind kind = facts.kind(call.method().owner());
    return isNumber
        ? (kind == Kind.STATUS || kind == Kind.CARRIER || kind == Kind.EXCEPTION)
            && isCodeGetter(call.method().name())
        : kind == Kind.STATUS || kind == Kind.CARRIER || (kind == Kind.EXCEPTION && isStatus(type));
  }

  /** Builders of reactive responses end with a publisher of the response. */
  private boolean isContainer(Type type) {
    return type.getSort() == Type.OBJECT && facts.kind(type.getInternalName()) == Kind.CONTAINER;
  }

  private static boolean isCodeGetter(String name) {
    return name.equals("value")
        || name.equals("code")
        || name.equals("getCode")
        || name.toLowerCase(java.util.Locale.ROOT).contains("status");
  }

  /** The status of the receiver, in the form that the call returns. */
  private Val kept(Invocation call) {
    Type type = call.returns();
    Kind kind = type.getSort() == Type.OBJECT ? facts.kind(type.getInternalName()) : Kind.STATUS;
    boolean isResponse = kind == Kind.CARRIER || kind == Kind.CONTAINER;
    List<Atom> kept = new ArrayList<>();
    for (Atom atom : call.receiver().atoms()) {
      if (isResponse && atom instanceof Response) {
        kept.add(atom);
      } else {
        statuses
            .codes(Val.of(atom), call)
            .forEach(
                code ->
                    kept.add(statuses.made(isResponse ? Kind.CARRIER : Kind.STATUS, code, call)));
      }
    }
    return kept.isEmpty() ? Val.PLAIN : Val.of(kept);
  }
}
