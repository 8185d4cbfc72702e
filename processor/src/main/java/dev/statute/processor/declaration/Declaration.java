package dev.statute.processor.declaration;

import dev.statute.processor.framework.StatusAnnotation;
import dev.statute.processor.output.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An annotation that declares statuses.
 *
 * @param annotation the row of its type in the table of a framework
 * @param anchor the annotation in the source
 * @param statuses its values, in the order of the source
 * @param hasReason whether it has a reason, which makes the framework send an error page
 * @param targets the vendors that the annotated code is deployed behind
 * @param inSource whether its source is part of this compilation
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

  public List<DeclaredStatus.Code> codes() {
    List<DeclaredStatus.Code> codes = new ArrayList<>(statuses.size());
    for (DeclaredStatus status : statuses) {
      if (status instanceof DeclaredStatus.Code code) {
        codes.add(code);
      }
    }
    return codes;
  }

  /** Returns whether some value may mean any success. */
  boolean mayHoldAnySuccess() {
    for (DeclaredStatus status : statuses) {
      if (status.mayBeAnySuccess()) {
        return true;
      }
    }
    return false;
  }

  public boolean isReturns() {
    return annotation.isReturns();
  }

  /** Returns whether it declares what can come out, and sets nothing. */
  public boolean isDeclaring() {
    return annotation.effect() == StatusAnnotation.Effect.DECLARES;
  }

  /** The annotation as it is written in sources, such as {@code @ResponseStatus}. */
  public String annotationName() {
    return annotation.simpleName();
  }

  /** Returns whether it sets the status of a plain return. */
  public boolean setsPlainStatus() {
    return annotation.effect() == StatusAnnotation.Effect.SETS_STATUS;
  }

  public static Set<Integer> distinctCodes(List<Declaration> declarations) {
    Set<Integer> codes = new TreeSet<>();
    for (Declaration declaration : declarations) {
      for (DeclaredStatus.Code status : declaration.codes()) {
        codes.add(status.code());
      }
    }
    return codes;
  }

  /** The declarations that set the status of a plain return. */
  static List<Declaration> plainStatusSetters(List<Declaration> declarations) {
    List<Declaration> setters = new ArrayList<>();
    for (Declaration declaration : declarations) {
      if (declaration.setsPlainStatus()) {
        setters.add(declaration);
      }
    }
    return setters;
  }

  /** This declaration without its values, which may be set elsewhere. */
  Declaration unread() {
    return with(List.of(new DeclaredStatus.Unread(anchor)));
  }

  public Declaration with(List<DeclaredStatus> others) {
    return new Declaration(annotation, anchor, others, hasReason, targets, inSource);
  }
}
