package dev.statute.processor.body;

import dev.statute.processor.output.TreePlace;
import javax.lang.model.element.Element;

/**
 * Takes the status codes in calls, the content that they give to responses, and the constants that
 * values are compared with.
 */
public interface CodeListener {

  /**
   * Takes a number that is used as a status code.
   *
   * @param where the method or type with the call
   * @param place the argument
   */
  void number(int code, Element where, TreePlace place);

  /**
   * Returns whether something may be wrong with the status code of a response or an exception. If
   * so, the code is passed to {@link #sent}.
   *
   * @param where the method, field or type with the call
   */
  boolean isDoubtful(int code, Element where);

  /**
   * Takes a doubtful status code that a response or an exception is sent with.
   *
   * @param where the method, field or type with the call
   * @param place the argument
   */
  void sent(int code, Element where, TreePlace place);

  /**
   * Returns whether a response with a code must not have content. If so, its content is passed to
   * {@link #content}.
   *
   * @param where the method or type that makes the response
   */
  boolean forbidsContent(int code, Element where);

  /**
   * Takes content that is given to a response whose code forbids it.
   *
   * @param where the method or type that makes the response
   * @param place the content
   */
  void content(int code, Element where, TreePlace place);

  /**
   * Takes a constant that some code compares a value with, and that is a deprecated alias.
   *
   * @param where the method, field or type with the comparison
   * @param place the constant
   */
  void compared(StatusAlias alias, Comparison how, Element where, TreePlace place);
}
