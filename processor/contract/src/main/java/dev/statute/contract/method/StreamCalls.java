package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Simple;
import java.util.List;

/** Reads calls on the streams of the JDK. */
final class StreamCalls {

  private static final String STREAMS = "java/util/stream/";

  private final CallSite site;
  private final StatusFacts facts;
  private final FunctionCalls functions;

  StreamCalls(CallSite site, StatusFacts facts, FunctionCalls functions) {
    this.site = site;
    this.facts = facts;
    this.functions = functions;
  }

  boolean isStream(Invocation call) {
    return call.method().owner().startsWith(STREAMS) && !call.isStatic();
  }

  /** Intermediate operations wait for a terminal one. */
  Val read(Invocation call) {
    boolean isTerminal = !call.returns().getDescriptor().contains(STREAMS);
    Val value = call.receiver().values();
    Val result = call.receiver();
    for (int i = 0; i < call.parameters().length; i++) {
      Val argument = call.argument(i);
      if (functions.hasCode(argument)) {
        String type = call.parameters()[i].getInternalName();
        Val made = site.later(() -> functions.call(argument, type, List.of(value)));
        boolean maps = call.method().name().contains("map") || call.method().name().contains("Map");
        result = maps ? result.failures().plus(made) : result.plus(made.failures());
      }
    }
    if (!isTerminal) {
      return result;
    }
    site.release(result);
    Val element = result.values();
    boolean isOptional = facts.isImmediate(call.returns().getDescriptor().replace("L", ""));
    return element.has(Simple.PLAIN) || !isOptional && !returnsElement(call)
        ? facts.unknown(call.returns(), site.unknown("stream", call.method()))
        : element.plus(Val.NULL);
  }

  private static boolean returnsElement(Invocation call) {
    return call.returns().getDescriptor().startsWith("Ljava/util/Optional");
  }
}
