package dev.statute.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a status code, on its {@code int} constant in the nested class {@code Code} of the
 * vendor's holder. The value of the constant is the number; its name is the Java name.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface StatusMetadata {

  /**
   * The reason phrase.
   *
   * @return the phrase, such as {@code Not Found}
   */
  String phrase();

  /**
   * Former or other names of the code.
   *
   * @return the names, in the order of the spec file
   */
  String[] aliases() default {};

  /**
   * The kinds of senders that can produce the code.
   *
   * @return at least one sender
   */
  Sender[] sender() default Sender.ORIGIN;

  /**
   * The state of the code in its life cycle.
   *
   * @return the state
   */
  State state() default State.CURRENT;

  /**
   * Whether a response with this code may have content (RFC 9110 section 6.4).
   *
   * @return false where the definition of the code forbids content
   */
  boolean content() default true;

  /**
   * The header fields that every response with this code has to carry.
   *
   * @return the field names
   */
  String[] requiredHeaders() default {};

  /**
   * The header fields that the definition of the code mentions beyond the required ones.
   *
   * @return the field names
   */
  String[] optionalHeaders() default {};

  /**
   * Whether a response with this code is heuristically cacheable (RFC 9110 section 15.1).
   *
   * @return true if it is
   */
  boolean cacheable() default false;

  /**
   * Where the code is defined.
   *
   * @return the reference, such as an RFC and its section; empty if the spec names none
   */
  String reference() default "";
}
