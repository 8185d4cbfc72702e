package dev.statute.processor.framework;

import java.util.Map;
import java.util.Set;

/**
 * How a framework handles exceptions.
 *
 * @param codes the codes of exception types that have a fixed one, whatever their arguments; their
 *     subtypes have it too
 * @param marks the annotations that give an exception type its code
 * @param handlers the annotations of methods that handle exceptions of the other methods in their
 *     type, before any advice does
 * @param advices the annotations of types whose handlers serve the methods of other types
 */
record ExceptionTable(
    Map<String, Integer> codes, Set<String> marks, Set<String> handlers, Set<String> advices) {

  ExceptionTable {
    codes = Map.copyOf(codes);
    marks = Set.copyOf(marks);
    handlers = Set.copyOf(handlers);
    advices = Set.copyOf(advices);
  }

  static ExceptionTable of(Map<String, Integer> codes) {
    return new ExceptionTable(codes, Set.of(), Set.of(), Set.of());
  }

  ExceptionTable withMarks(String... types) {
    return new ExceptionTable(codes, Set.of(types), handlers, advices);
  }

  ExceptionTable withHandlers(String... types) {
    return new ExceptionTable(codes, marks, Set.of(types), advices);
  }

  ExceptionTable withAdvices(String... types) {
    return new ExceptionTable(codes, marks, handlers, Set.of(types));
  }
}
