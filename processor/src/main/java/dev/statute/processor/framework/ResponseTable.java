package dev.statute.processor.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The types and methods of a framework that set the status of a response.
 *
 * @param statuses the types whose values are a status, such as Spring's {@code HttpStatus}
 * @param carriers the types whose values hold a status: responses, their builders, and types such
 *     as {@code ProblemDetail}
 * @param sent the status types of which a returned value sets the status of the response
 * @param calls the methods and constructors that create such values. Any other instance method of
 *     these types that returns a status or a carrier keeps the status of its receiver.
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
