package dev.statute.processor.framework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What all frameworks make of responses and exceptions, to look things up in. Only who reads bodies
 * needs it.
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

  public ResponseLookup(List<FrameworkTable> frameworks) {
    for (FrameworkTable framework : frameworks) {
      add(framework.responses());
      add(framework.exceptions());
    }
  }

  private void add(ResponseTable responses) {
    statuses.addAll(responses.statuses());
    carriers.addAll(responses.carriers());
    sent.addAll(responses.sent());
    for (CallRow call : responses.calls()) {
      calls.computeIfAbsent(call.type(), type -> new HashMap<>()).put(call.method(), call);
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
   * What is known of the methods of a name, or of the constructors, that a type declares.
   *
   * @param type the qualified name of the type
   * @param method {@code <init>} for a constructor
   */
  public Optional<CallRow> call(String type, String method) {
    return Optional.ofNullable(calls.getOrDefault(type, Map.of()).get(method));
  }

  /** Whether there is a method of this name, or a constructor of a type of this simple name. */
  public boolean isCall(String name) {
    return callNames.contains(name);
  }

  /** The annotations that tell which code an exception type stands for. */
  public Set<String> marks() {
    return marks;
  }

  /** The annotations of methods that handle exceptions of the methods beside them. */
  public Set<String> exceptionHandlers() {
    return handlers;
  }

  /** The annotations of types whose exception handlers are there for others. */
  public Set<String> advices() {
    return advices;
  }

  /** Whether the values of a type, by its qualified name, are a status. Its subtypes count not. */
  public boolean isStatus(String type) {
    return statuses.contains(type);
  }

  /** Whether the values of a type, by its qualified name, hold a status. Its subtypes count not. */
  public boolean isCarrier(String type) {
    return carriers.contains(type);
  }

  /** Whether a value of a status type, by its qualified name, is the status of the response. */
  public boolean isSent(String type) {
    return sent.contains(type);
  }

  /** The one code that an exception type stands for, by its qualified name. */
  public Optional<Integer> exception(String type) {
    return Optional.ofNullable(exceptions.get(type));
  }
}
