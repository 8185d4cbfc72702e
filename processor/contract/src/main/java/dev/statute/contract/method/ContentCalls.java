package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Failure;
import dev.statute.contract.method.Atom.Function;
import java.util.List;

/** Reads what writes the content of a response, which a call gets and a framework runs later. */
final class ContentCalls {

  private final CallSite site;
  private final FunctionCalls functions;
  private final ContentWriters writers;

  ContentCalls(CallSite site, FunctionCalls functions) {
    this.site = site;
    this.functions = functions;
    this.writers = new ContentWriters(site.interpretation().types());
  }

  /** Behind the first part that was sent, an exception makes no status any more. */
  void read(Invocation call) {
    for (Val argument :
        call.arguments().subList(call.isStatic() ? 0 : 1, call.arguments().size())) {
      Val failures = argument.failures();
      for (Function writer : writers.among(argument)) {
        failures = failures.plus(site.later(() -> functions.call(writer, List.of())).failures());
      }
      for (Failure failure : failures.all(Failure.class)) {
        site.raise(failure.exception(), true, failure.way());
      }
    }
  }
}
