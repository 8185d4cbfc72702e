package dev.statute.processor.body;

import dev.statute.processor.output.TreePlace;
import javax.lang.model.element.Element;

/** Takes the status codes in calls, and the content that they give to responses. */
public interface CodeListener {

  /**
   * Takes a number that is used as a status code.
   *
   * @param where the method or type with the call
   * @param place the argument
   */
  void number(int code, Element where, TreePlace place);

  /**
   * Whether something may be wrong with the status code of a response or an exception, so that
   * {@link #sent} takes it.
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
   * Whether a response with a code has no content, so that {@link #content} takes what is given.
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
}
