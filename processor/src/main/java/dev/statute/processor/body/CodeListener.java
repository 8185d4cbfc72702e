package dev.statute.processor.body;

import dev.statute.processor.output.TreePlace;
import javax.lang.model.element.Element;

/** Takes the status codes that calls are made with, and what they send with them. */
public interface CodeListener {

  /**
   * Takes a number that is used as a status code.
   *
   * @param code the code
   * @param where the method or the type in which that is
   * @param place the argument
   */
  void number(int code, Element where, TreePlace place);

  /**
   * Whether something may be wrong with a status code that a response or an exception is sent with.
   *
   * @param code the code
   * @param where the method, the field or the type in which that is
   * @return whether {@link #sent} takes it
   */
  boolean isDoubtful(int code, Element where);

  /**
   * Takes a doubtful status code that a response or an exception is sent with.
   *
   * @param code the code
   * @param where the method, the field or the type in which that is
   * @param place the argument
   */
  void sent(int code, Element where, TreePlace place);

  /**
   * Whether a response is to have no content.
   *
   * @param code the code of the response
   * @param where the method or the type in which it is made
   * @return whether {@link #content} takes it
   */
  boolean forbidsContent(int code, Element where);

  /**
   * Takes content that is given to a response which is to have none.
   *
   * @param code the code of the response
   * @param where the method or the type in which that is
   * @param place the content
   */
  void content(int code, Element where, TreePlace place);
}
