package dev.statute.processor.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a framework's types tell about the status of a response.
 *
 * @param statuses the types of values that are a status: Spring's {@code HttpStatus}, {@code
 *     HttpStatusCode}, and so on
 * @param carriers the types of values that hold a status: responses and their builders, {@code
 *     ProblemDetail}
 * @param sent those of the status types that are the status of the response if a method returns one
 * @param calls the methods and constructors that make such values. Other instance methods of these
 *     types which give a status type or carrier back keep the status of what they are called on.
 */
record ResponseTable(
    Set<String> statuses, Set<String> carriers, Set<String> sent, List<CallRow> calls) {

  ResponseTable {
    statuses = Set.copyOf(statuses);
    carriers = Set.copyOf(carriers);
    sent = Set.copyOf(sent);
    calls = List.copyOf(calls);
  }

  static ResponseTable of(List<CallRow> calls) {
    return new ResponseTable(Set.of(), Set.of(), Set.of(), calls);
  }

  ResponseTable withStatuses(String... types) {
    return new ResponseTable(plus(statuses, types), carriers, sent, calls);
  }

  ResponseTable withCarriers(String... types) {
    return new ResponseTable(statuses, plus(carriers, types), sent, calls);
  }

  ResponseTable withSent(String... types) {
    return new ResponseTable(statuses, carriers, plus(sent, types), calls);
  }

  private static Set<String> plus(Set<String> some, String... more) {
    Set<String> all = new HashSet<>(some);
    all.addAll(List.of(more));
    return all;
  }
}
