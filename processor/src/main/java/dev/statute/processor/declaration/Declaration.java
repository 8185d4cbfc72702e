package dev.statute.processor.declaration;

import dev.statute.processor.framework.StatusAnnotation;
import dev.statute.processor.framework.Statute;
import dev.statute.processor.output.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An annotation that declares statuses, as it stands in some source.
 *
 * @param annotation what is known of annotations of its type
 * @param anchor where it stands
 * @param statuses its values, in the order of the source
 * @param hasReason whether it has a text that makes the framework send an error page
 * @param targets the vendors that the code there is deployed behind
 * @param inSource whether the source is part of this compilation
 */
public record Declaration(
    StatusAnnotation annotation,
    Anchor anchor,
    List<DeclaredStatus> statuses,
    boolean hasReason,
    Targets targets,
    boolean inSource) {

  public Declaration {
    statuses = List.copyOf(statuses);
  }

  /** The codes among the values. */
  public List<DeclaredStatus.Code> codes() {
    List<DeclaredStatus.Code> codes = new ArrayList<>(statuses.size());
    for (DeclaredStatus status : statuses) {
      if (status instanceof DeclaredStatus.Code code) {
        codes.add(code);
      }
    }
    return codes;
  }

  /** Whether some value may stand for any success. */
  boolean mayHoldAnySuccess() {
    for (DeclaredStatus status : statuses) {
      if (status.mayBeAnySuccess()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a {@code @Returns}. */
  public boolean isReturns() {
    return annotation.type().equals(Statute.RETURNS);
  }

  /** Whether it says what can come out. */
  public boolean isDeclaring() {
    return annotation.effect() == StatusAnnotation.Effect.DECLARES;
  }

  /** Its annotation as it is written in sources, such as {@code @ResponseStatus}. */
  public String annotationName() {
    return annotation.simpleName();
  }

  /** Whether it says what a plain return answers. */
  public boolean isAnswer() {
    return annotation.effect() == StatusAnnotation.Effect.SETS_STATUS;
  }

  /** The different codes in some declarations. */
  public static Set<Integer> differentCodes(List<Declaration> declarations) {
    Set<Integer> codes = new TreeSet<>();
    for (Declaration declaration : declarations) {
      for (DeclaredStatus.Code status : declaration.codes()) {
        codes.add(status.code());
      }
    }
    return codes;
  }

  /** Those of some declarations that say what a plain return answers. */
  static List<Declaration> answers(List<Declaration> declarations) {
    List<Declaration> answers = new ArrayList<>();
    for (Declaration declaration : declarations) {
      if (declaration.isAnswer()) {
        answers.add(declaration);
      }
    }
    return answers;
  }

  /** The same, with values that may be set elsewhere. */
  Declaration unread() {
    return with(List.of(new DeclaredStatus.Unread(anchor)));
  }

  /** The same, with other values. */
  public Declaration with(List<DeclaredStatus> others) {
    return new Declaration(annotation, anchor, others, hasReason, targets, inSource);
  }
}
