package dev.statute.processor;

import java.util.Map;
import java.util.Set;

/**
 * What a framework makes of exceptions.
 *
 * @param codes the exception types that stand for one code, whatever they are made from, with their
 *     subtypes
 * @param marks the annotations that tell which code an exception type stands for
 * @param handlers the annotations of methods that handle exceptions of the methods beside them,
 *     before anybody else does
 * @param advices the annotations of types whose handlers are there for the methods of other types
 */
record ExceptionRules(
    Map<String, Integer> codes, Set<String> marks, Set<String> handlers, Set<String> advices) {

  ExceptionRules {
    codes = Map.copyOf(codes);
    marks = Set.copyOf(marks);
    handlers = Set.copyOf(handlers);
    advices = Set.copyOf(advices);
  }

  static ExceptionRules of(Map<String, Integer> codes) {
    return new ExceptionRules(codes, Set.of(), Set.of(), Set.of());
  }

  ExceptionRules withMarks(String... types) {
    return new ExceptionRules(codes, Set.of(types), handlers, advices);
  }

  ExceptionRules withHandlers(String... types) {
    return new ExceptionRules(codes, marks, Set.of(types), advices);
  }

  ExceptionRules withAdvices(String... types) {
    return new ExceptionRules(codes, marks, handlers, Set.of(types));
  }
}
