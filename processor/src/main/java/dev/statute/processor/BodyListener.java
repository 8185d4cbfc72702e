package dev.statute.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Takes what is read from bodies. */
public interface BodyListener {

  /**
   * What is known of statuses besides.
   *
   * @return the facts
   */
  StatusFacts facts();

  /**
   * Whether the bodies of a type are to be read.
   *
   * @param type a type that stands in no other
   * @return whether it is a source of this compilation
   */
  boolean isWanted(TypeElement type);

  /**
   * Whether it is to be told what comes out of a method.
   *
   * @param method a method of a wanted type
   * @return whether there is something to compare it with
   */
  boolean isWanted(ExecutableElement method);

  /**
   * Takes what comes out of a wanted method.
   *
   * @param body the body
   */
  void body(Body body);

  /**
   * Takes a status code that a response or an exception is made with.
   *
   * @param code the code
   * @param where the method or the type in which that is
   * @param place the argument
   */
  void argument(int code, Element where, Place place);

  /**
   * Takes content that is given to a response.
   *
   * @param code the code of the response
   * @param where the method or the type in which that is
   * @param place the content
   */
  void content(int code, Element where, Place place);

  /**
   * Does some work about a type. If it fails, that is told, and the compilation goes on.
   *
   * @param type the type
   * @param work the work
   */
  void guard(TypeElement type, Runnable work);

  /**
   * The compiler has analyzed a type that stands in no other, and its bodies are read if they are
   * wanted.
   *
   * @param type the type
   */
  void analyzed(TypeElement type);

  /** The compiler has ended. */
  void end();
}
