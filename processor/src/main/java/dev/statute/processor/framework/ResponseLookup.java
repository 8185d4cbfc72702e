package dev.statute.processor.framework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Look-up in the response and exception tables of all frameworks. Only the body reader needs it.
 */
public final class ResponseLookup {

  private final Map<String, Map<String, CallRow>> calls = new HashMap<>();
  private final Set<String> callNames = new HashSet<>();
  private final Set<String> statuses = new HashSet<>();
  private final Set<String> carriers = new HashSet<>();
  private final Set<String> sent = new HashSet<>();
  private final Map<String, Integer> exceptions = new HashMap<>();
  private final Set<String> marks = new HashSet<>();
  private final Set<String> handlers = new HashSet<>();
  private final Set<String> advices = new HashSet<>();

  ResponseLookup(List<FrameworkTable> frameworks) {
    for (FrameworkTable framework : frameworks) {
      add(framework.responses());
      add(framework.exceptions());
    }
  }

  /** Looks up in the tables of all frameworks. */
  public static ResponseLookup ofAll() {
    return new ResponseLookup(Frameworks.all());
  }

  private void add(ResponseTable responses) {
    statuses.addAll(responses.statuses());
    carriers.addAll(responses.carriers());
    sent.addAll(responses.sent());
    for (CallRow call : responses.calls()) {
      Map<String, CallRow> ofType = calls.get(call.type());
      if (ofType == null) {
        ofType = new HashMap<>();
        calls.put(call.type(), ofType);
      }
      ofType.put(call.method(), call);
      callNames.add(call.simpleName());
    }
  }

  private void add(ExceptionTable table) {
    exceptions.putAll(table.codes());
    marks.addAll(table.marks());
    handlers.addAll(table.handlers());
    advices.addAll(table.advices());
  }

  /**
   * The row for the methods of a name, or for the constructors, that a type declares.
   *
   * @param type the qualified name of the type
   * @param method {@code <init>} for a constructor
   */
  public Optional<CallRow> call(String type, String method) {
    return Optional.ofNullable(calls.getOrDefault(type, Map.of()).get(method));
  }

  /** Returns whether any row is for a method, or a constructor's type, of this simple name. */
  public boolean isCall(String name) {
    return callNames.contains(name);
  }

  /** The annotations that give an exception type its code. */
  public Set<String> marks() {
    return marks;
  }

  /** The annotations of methods that handle exceptions of the other methods in their type. */
  public Set<String> exceptionHandlers() {
    return handlers;
  }

  /** The annotations of types whose exception handlers serve the methods of other types. */
  public Set<String> advices() {
    return advices;
  }

  /** Returns whether a type, by its qualified name and without its subtypes, is a status type. */
  public boolean isStatus(String type) {
    return statuses.contains(type);
  }

  /** Returns whether a type, by its qualified name and without its subtypes, is a carrier. */
  public boolean isCarrier(String type) {
    return carriers.contains(type);
  }

  /** Returns whether a returned value of a status type sets the status of the response. */
  public boolean isSent(String type) {
    return sent.contains(type);
  }

  /** The fixed code of an exception type, by its qualified name. */
  public Optional<Integer> exception(String type) {
    return Optional.ofNullable(exceptions.get(type));
  }
}
