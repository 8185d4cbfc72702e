package dev.statute.processor;

import java.util.Collection;
import java.util.function.Predicate;
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
   * Tells which types the compiler is going to analyze: not those that it knows from class files.
   *
   * @param isAnalyzed whether it is one of them
   */
  void expect(Predicate<TypeElement> isAnalyzed);

  /**
   * Whether the bodies of a type are to be read.
   *
   * @param type a type that stands in no other
   * @return whether somebody wrote it, and its source is part of this compilation
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
   * Whether it asks if what comes out of a method is all. If not, no body counts as whole.
   *
   * @return whether it asks
   */
  boolean asksForAll();

  /**
   * Whether it is to be told more about a wanted method than which codes may come out of it. Most
   * methods do what they declare, and what else there is to know takes time to find out.
   *
   * @param method the method
   * @param codes all codes that may come out, each as often as there are places that make it
   * @return whether there can be something wrong
   */
  boolean isWorthTelling(ExecutableElement method, Collection<Integer> codes);

  /**
   * Takes what comes out of a wanted method.
   *
   * @param body the body
   */
  void body(Body body);

  /**
   * Takes a number that is used as a status code.
   *
   * @param code the code
   * @param where the method or the type in which that is
   * @param place the argument
   */
  void number(int code, Element where, Place place);

  /**
   * Whether something may be wrong with a status code that a response or an exception is sent with.
   *
   * @param code the code
   * @param where the method, the field or the type in which that is
   * @return whether it is to be told of it
   */
  boolean isDoubtful(int code, Element where);

  /**
   * Takes a doubtful status code that a response or an exception is sent with.
   *
   * @param code the code
   * @param where the method, the field or the type in which that is
   * @param place the argument
   */
  void sent(int code, Element where, Place place);

  /**
   * Whether a response is to have no content.
   *
   * @param code the code of the response
   * @param where the method or the type in which it is made
   * @return whether it is to be told of content
   */
  boolean forbidsContent(int code, Element where);

  /**
   * Takes content that is given to a response which is to have none.
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
