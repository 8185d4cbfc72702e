package dev.statute.contract.link;

import dev.statute.contract.link.Answers.Answer;
import dev.statute.contract.link.ExceptionMappings.Found;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.StatusFacts;
import dev.statute.contract.method.Val;
import dev.statute.contract.method.Way;
import java.util.Map;
import java.util.Optional;

/** Reads the statuses that come before a handler runs, as the program maps their exceptions. */
final class ImpliedReader {

  private final StatusFacts facts;
  private final ThrownReader thrown;
  private final MappingReader methods;

  ImpliedReader(StatusFacts facts, ThrownReader thrown, MappingReader methods) {
    this.facts = facts;
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

  private static Instance exception(Implied implied) {
    Instance exception = MappingReader.withStatus(implied.exception(), implied.code());
    Val cause =
        implied.cause().isEmpty() ? Val.NULL : Val.of(new Instance(implied.cause(), "", Map.of()));
    Map<String, Val> fields = Map.of(Instance.STATUS, exception.status(), Instance.CAUSE, cause);
    return new Instance(exception.type(), "", fields);
  }

  /** Generated methods leave the exceptions of frameworks as they are. */
  private Optional<Found> mapping(Handler handler, Implied implied, ExceptionMappings mappings) {
    if (implied.exception().isEmpty()) {
      return Optional.empty();
    }
    return mappings
        .find(implied.isMatched() ? handler.type() : "", exception(implied))
        .filter(found -> !facts.isMadeByStatute(found.mapping().owner()));
  }
}
