package dev.statute.processor.check.rule;

import dev.statute.processor.body.Body;
import dev.statute.processor.body.Outcome;
import dev.statute.processor.body.PlainReturn;
import dev.statute.processor.declaration.Declaration;
import dev.statute.processor.declaration.Operation;
import dev.statute.processor.framework.StatusAnnotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A handler, and what comes out of its body.
 *
 * @param body empty if the compiler shows none
 * @param undeclared the codes that come out and are told as undeclared
 * @param usual the annotation by which the handlers around it declare
 */
public record HandlerBody(
    Operation operation, Optional<Body> body, Set<Integer> undeclared, StatusAnnotation usual) {

  public HandlerBody {
    undeclared = Set.copyOf(undeclared);
  }

  /** What comes out; nothing, if that cannot be seen. */
  List<Outcome> outcomes() {
    return body.isPresent() ? body.get().outcomes() : List.of();
  }

  /** The codes that come out in any way. */
  Set<Integer> codes() {
    Set<Integer> codes = new TreeSet<>();
    for (Outcome outcome : outcomes()) {
      codes.add(outcome.code());
    }
    return codes;
  }

  /** What it answers when it just returns in some way; empty if that is not certain. */
  Optional<Integer> answer(PlainReturn plain) {
    return plain == PlainReturn.NULL ? operation.statusOfNull() : operation.plainStatus();
  }

  /** The responses whose status is not the one that an annotation of the method sets. */
  List<Outcome> overruling(Declaration answer) {
    if (answer.codes().size() != 1) {
      return List.of();
    }
    int set = answer.codes().get(0).code();
    return outcomes().stream()
        .filter(outcome -> outcome.isReturned() && outcome.code() != set)
        .toList();
  }
}
