package dev.statute.processor.framework;

import java.util.List;
import java.util.Optional;

/**
 * An annotation that contains status codes, and the members that contain them.
 *
 * @param type its qualified name
 * @param members the members with the codes; two members are aliases of each other
 * @param form how the codes are written
 * @param effect what the codes mean for the annotated method
 * @param otherwise the code, as text, if no member is written; empty if there is none
 * @param reason the member whose text makes the framework send an error page instead of the
 *     content; empty if there is none
 */
public record StatusAnnotation(
    String type,
    List<String> members,
    Form form,
    Effect effect,
    Optional<String> otherwise,
    Optional<String> reason) {

  public StatusAnnotation {
    members = List.copyOf(members);
  }

  /** How status codes are written in an annotation. */
  public enum Form {
    /** As {@code int}, or an array of it. */
    NUMBER,
    /** As text: three digits, a range such as {@code 4XX}, or {@code default}. */
    TEXT,
    /** As a constant of an enum. */
    CONSTANT,
    /** In nested annotations that contain codes themselves. */
    NESTED
  }

  /** What the codes in an annotation mean. */
  public enum Effect {
    /** The method may return them. */
    DECLARES,
    /** The framework sends the code when the method returns normally. */
    SETS_STATUS
  }

  /** An annotation that only declares codes. */
  static StatusAnnotation declaring(String type, String member, Form form) {
    return of(type, List.of(member), form, Effect.DECLARES);
  }

  /** An annotation that sets the status of a plain return. */
  static StatusAnnotation setting(String type, Form form, String... members) {
    return of(type, List.of(members), form, Effect.SETS_STATUS);
  }

  private static StatusAnnotation of(String type, List<String> members, Form form, Effect effect) {
    return new StatusAnnotation(type, members, form, effect, Optional.empty(), Optional.empty());
  }

  StatusAnnotation withOtherwise(String code) {
    return new StatusAnnotation(type, members, form, effect, Optional.of(code), reason);
  }

  StatusAnnotation withReason(String member) {
    return new StatusAnnotation(type, members, form, effect, otherwise, Optional.of(member));
  }

  /** Returns whether it is {@code @Returns}. */
  public boolean isReturns() {
    return type.equals(Statute.RETURNS);
  }

  /** The name as it is written in sources, such as {@code @ResponseStatus}. */
  public String simpleName() {
    return "@" + type.substring(type.lastIndexOf('.') + 1);
  }
}
