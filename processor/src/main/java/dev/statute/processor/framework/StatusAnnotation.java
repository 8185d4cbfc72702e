package dev.statute.processor.framework;

import java.util.List;
import java.util.Optional;

/**
 * An annotation that tells status codes, and where in it they stand.
 *
 * @param type its qualified name
 * @param members the members that hold the codes; where there are two, they are aliases
 * @param form how the codes are written
 * @param effect what the codes are said of
 * @param otherwise the code that counts where no member is written down, as text; empty if there is
 *     none
 * @param reason the member whose text has the framework send an error page in place of the content;
 *     empty if there is none
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

  /** How an annotation writes status codes down. */
  public enum Form {
    /** As {@code int}, or an array of it. */
    NUMBER,
    /** As text: three digits, {@code 4XX}, or {@code default}. */
    TEXT,
    /** As a constant of an enum. */
    CONSTANT,
    /** In annotations that stand in this one and tell codes themselves. */
    NESTED
  }

  /** What the codes in an annotation are said of. */
  public enum Effect {
    /** They are among those that can come out. */
    DECLARES,
    /** It is the one that the framework answers with when the method just returns. */
    ANSWERS
  }

  /** One that only declares. */
  static StatusAnnotation declaring(String type, String member, Form form) {
    return of(type, List.of(member), form, Effect.DECLARES);
  }

  /** One that sets the status of a plain return, by a member, or by two that are aliases. */
  static StatusAnnotation answering(String type, Form form, String... members) {
    return of(type, List.of(members), form, Effect.ANSWERS);
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

  /** Its name as it is written in sources, such as {@code @ResponseStatus}. */
  public String simpleName() {
    return "@" + type.substring(type.lastIndexOf('.') + 1);
  }
}
