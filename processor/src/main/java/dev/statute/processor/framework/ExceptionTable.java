package dev.statute.processor.framework;

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
