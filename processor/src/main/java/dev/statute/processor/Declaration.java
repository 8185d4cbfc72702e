package dev.statute.processor;

import java.util.List;
import java.util.stream.Stream;

/**
 * An annotation that declares statuses, as it stands in some source.
 *
 * @param annotation what is known of annotations of its type
 * @param origin where it stands
 * @param statuses its values, in the order of the source
 * @param hasReason whether it has a text that makes the framework send an error page
 * @param targets the vendors that the code there is deployed behind
 * @param inSource whether the source is part of this compilation
 */
record Declaration(
    StatusAnnotation annotation,
    Origin origin,
    List<DeclaredStatus> statuses,
    boolean hasReason,
    Targets targets,
    boolean inSource) {

  Declaration {
    statuses = List.copyOf(statuses);
  }

  /** The codes among the values. */
  Stream<DeclaredStatus.Code> codes() {
    return statuses.stream()
        .filter(DeclaredStatus.Code.class::isInstance)
        .map(DeclaredStatus.Code.class::cast);
  }

  /** Whether some value may stand for any success. */
  boolean mayHoldAnySuccess() {
    return statuses.stream().anyMatch(DeclaredStatus::mayBeAnySuccess);
  }

  /** Whether it says what a plain return answers. */
  boolean isAnswer() {
    return annotation.effect() == StatusAnnotation.Effect.ANSWERS;
  }

  /** The same, with values that may be set elsewhere. */
  Declaration unread() {
    return new Declaration(
        annotation,
        origin,
        List.of(new DeclaredStatus.Unread(origin)),
        hasReason,
        targets,
        inSource);
  }
}
