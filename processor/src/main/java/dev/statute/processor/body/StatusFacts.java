package dev.statute.processor.body;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** What is known of statuses without a look into bodies. */
public interface StatusFacts {

  /**
   * Where the status of what a method or constructor gives comes from.
   *
   * @param called the method or constructor
   * @return empty if no table has it
   */
  Optional<StatusSource> call(ExecutableElement called);

  /**
   * Whether some table has a method of a name, or a constructor of a type of that simple name.
   *
   * @param name the name
   * @return whether {@link #call} is worth a look
   */
  boolean isCall(Name name);

  /**
   * The code of a constant that stands for it: of an enum of status codes, or of a generated
   * holder.
   *
   * @param constant the constant
   * @return empty if it is none of these
   */
  OptionalInt code(VariableElement constant);

  /**
   * The code that an exception stands for by its type alone.
   *
   * @param type the type of an exception
   * @return empty if it stands for none, or not by its type alone
   */
  OptionalInt exception(TypeElement type);

  /**
   * Whether an exception is sent with the status that its constructor hands on to the one of a
   * framework: nothing that is declared on its type, or overridden in it, tells another one.
   *
   * @param type the type of an exception
   * @return whether it is below one of a framework, and keeps the status of that
   */
  boolean isSentAsMade(TypeElement type);

  /**
   * Whether the exceptions below a type may stand for other codes: its own is written on it by
   * somebody who can write another one on each of them.
   *
   * @param type the type of an exception
   * @return whether something is declared on it, and it can be extended
   */
  boolean isExtendable(TypeElement type);

  /**
   * Whether what the methods of an exception type give is the status that it stands for, and not
   * one that somebody has made up.
   *
   * @param type the type of an exception, that declares the methods
   * @return whether it is one of a framework that is made with a status, or a generated one
   */
  boolean tellsStatus(TypeElement type);

  /**
   * Whether a type has handlers, but is none of those whose handlers a framework calls without
   * somebody extending it.
   *
   * @param type the type
   * @return whether another type has to be there for its handlers to be called
   */
  boolean isBase(TypeElement type);

  /**
   * What a method declares to its callers with {@code @Returns}.
   *
   * @param method the method
   * @param isNear whether its body can be read as well, so that what its type declares for all of
   *     its methods says nothing
   * @return empty if it declares nothing, or if what it declares does not come out of a call
   */
  Optional<MethodContract> contract(ExecutableElement method, boolean isNear);

  /**
   * Whether values of a type are a status or hold one: responses, their builders, enums of codes.
   *
   * @param type the type
   * @return whether it is one of these, or below one of them
   */
  boolean holdsStatus(TypeElement type);

  /**
   * Whether a method is one of a framework's own, so that a status or response which it gives back
   * has the status of what it is called on, if {@link #call} says nothing else. What somebody adds
   * in a type below may do anything.
   *
   * @param called a method of a type that holds a status
   * @return whether it keeps the status
   */
  boolean keepsStatus(ExecutableElement called);

  /**
   * Whether a value of a type tells the status of the response if a method returns it: responses,
   * their builders, and a status where the framework sends it as one. Any other status is data.
   *
   * @param type the type
   * @return whether it is one of these, or below one of them
   */
  boolean isResponse(TypeElement type);

  /**
   * Whether a framework calls a method to answer a request.
   *
   * @param method the method
   * @return whether what it returns is sent
   */
  boolean isHandler(ExecutableElement method);

  /**
   * Whether a framework calls a function to answer a request.
   *
   * @param function the type of the function
   * @return whether what it returns is sent
   */
  boolean isHandlerFunction(TypeElement function);

  /**
   * Whether the exception handlers of a type are there for the methods of other types.
   *
   * @param type the type
   * @return whether it is an advice
   */
  boolean isAdvice(TypeElement type);

  /**
   * The exceptions that a type handles for its own methods, such as with an
   * {@code @ExceptionHandler}.
   *
   * @param type the type
   * @return their types
   */
  List<TypeMirror> handled(TypeElement type);

  /**
   * What a method of an {@code Optional}, a future or a publisher does with what it brings.
   *
   * @param method the method
   * @return empty if that is not known
   */
  Optional<Operator> operator(ExecutableElement method);

  /**
   * What a method does, if only to tell whether there is a value.
   *
   * @param method the method, which may be one of a stream or collection
   * @return empty if that is not known
   */
  Optional<Operator> anyOperator(ExecutableElement method);

  /**
   * Whether values of a type bring another one later, or an error, such as a future or a publisher.
   *
   * @param type the type
   * @return whether it is one of these, or below one of them
   */
  boolean isLater(TypeElement type);
}
