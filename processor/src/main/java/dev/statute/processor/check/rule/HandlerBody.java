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
 * A handler, and its body.
 *
 * @param body empty if the compiler shows none
 * @param undeclared the codes that come out and are reported as undeclared
 * @param overruling the codes that are reported as overruling an annotation
 * @param usual the annotation by which the handlers around it declare
 */
public record HandlerBody(
    Operation operation,
    Optional<Body> body,
    Set<Integer> undeclared,
    Set<Integer> overruling,
    StatusAnnotation usual) {

  public HandlerBody {
    undeclared = Set.copyOf(undeclared);
    overruling = Set.copyOf(overruling);
  }

  HandlerBody with(Set<Integer> overruling) {
    return new HandlerBody(operation, body, undeclared, overruling, usual);
  }

  /** The outcomes of the body; none if the compiler does not show it. */
  List<Outcome> outcomes() {
    return body.isPresent() ? body.get().outcomes() : List.of();
  }

  Set<Integer> codes() {
    Set<Integer> codes = new TreeSet<>();
    for (Outcome outcome : outcomes()) {
      codes.add(outcome.code());
    }
    return codes;
  }

  /** The status of a plain return; empty if that is not certain. */
  Optional<Integer> status(PlainReturn plain) {
    return plain == PlainReturn.NULL ? operation.statusOfNull() : operation.plainStatus();
  }

  /** The responses whose status differs from the one that an annotation of the method sets. */
  List<Outcome> overruling(Declaration setter) {
    if (setter.codes().size() != 1) {
      return List.of();
    }
    int set = setter.codes().get(0).code();
    return outcomes().stream()
        .filter(outcome -> outcome.isReturned() && outcome.code() != set)
        .toList();
  }
}
