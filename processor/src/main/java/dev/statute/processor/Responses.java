package dev.statute.processor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a framework's types tell about the status of a response.
 *
 * @param statuses the types of values that are a status: Spring's {@code HttpStatus}, {@code
 *     HttpStatusCode}, and so on
 * @param holders the types of values that hold a status: responses and their builders, {@code
 *     ProblemDetail}
 * @param sent those of the status types that are the status of the response if a method returns one
 * @param calls the methods and constructors that make such values. Other instance methods of these
 *     types which give a status type or holder back keep the status of what they are called on.
 */
record Responses(
    Set<String> statuses, Set<String> holders, Set<String> sent, List<StatusCall> calls) {

  Responses {
    statuses = Set.copyOf(statuses);
    holders = Set.copyOf(holders);
    sent = Set.copyOf(sent);
    calls = List.copyOf(calls);
  }

  static Responses of(List<StatusCall> calls) {
    return new Responses(Set.of(), Set.of(), Set.of(), calls);
  }

  Responses withStatuses(String... types) {
    return new Responses(plus(statuses, types), holders, sent, calls);
  }

  Responses withHolders(String... types) {
    return new Responses(statuses, plus(holders, types), sent, calls);
  }

  Responses withSent(String... types) {
    return new Responses(statuses, holders, plus(sent, types), calls);
  }

  private static Set<String> plus(Set<String> some, String... more) {
    Set<String> all = new HashSet<>(some);
    all.addAll(List.of(more));
    return all;
  }
}
