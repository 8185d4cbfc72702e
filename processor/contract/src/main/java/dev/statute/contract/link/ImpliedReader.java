package dev.statute.contract.link;

import dev.statute.contract.link.Answers.Answer;
import dev.statute.contract.link.ExceptionMappings.Found;
import dev.statute.contract.method.Way;
import java.util.Optional;

/** Reads the statuses that come before a handler runs, as the program maps their exceptions. */
final class ImpliedReader {

  private final ThrownReader thrown;
  private final MappingReader methods;

  ImpliedReader(ThrownReader thrown, MappingReader methods) {
    this.thrown = thrown;
    this.methods = methods;
  }

  void read(Handler handler, ExceptionMappings mappings, Reading reading) {
    for (Implied implied : handler.implied()) {
      Optional<Found> found = mapping(handler, implied, mappings);
      if (found.isEmpty()) {
        thrown.addOwn(handler, implied.code(), Source.IMPLIED, Way.NONE, mappings, reading);
      } else {
        for (Answer answer : methods.answers(handler.framework(), found.get())) {
          answer.code().ifPresent(code -> reading.add(code, Source.IMPLIED, answer.way()));
          answer.gap().ifPresent(reading::add);
        }
      }
    }
  }

  private static Optional<Found> mapping(
      Handler handler, Implied implied, ExceptionMappings mappings) {
    if (implied.exception().isEmpty()) {
      return Optional.empty();
    }
    return mappings.find(
        implied.isMatched() ? handler.type() : "",
        MappingReader.withStatus(implied.exception(), implied.code()));
  }
}
