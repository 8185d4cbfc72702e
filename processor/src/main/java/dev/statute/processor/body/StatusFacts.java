package dev.statute.processor.body;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** The facts about statuses that need no look into bodies. */
public interface StatusFacts {

  /**
   * Where the status of what a method or constructor returns comes from; empty if no table has the
   * method.
   */
  Optional<StatusSource> statusSource(ExecutableElement called);

  /**
   * Returns whether some table has a method of a name, or a constructor of a type of that simple
   * name.
   */
  boolean mayHaveStatusSource(Name name);

  /** The code of a constant of a generated holder or of an enum of status codes; else empty. */
  OptionalInt code(VariableElement constant);

  /** What a constant is a deprecated alias of; empty if it is none. */
  Optional<StatusAlias> alias(VariableElement constant);

  /** The code that an exception represents by its type alone; empty if the type does not decide. */
  OptionalInt exception(TypeElement type);

  /**
   * Returns whether an exception is sent with the status that its constructor passes to that of a
   * framework: no annotation and no method of its type replaces it.
   */
  boolean keepsConstructorStatus(TypeElement type);

  /**
   * Returns whether the exceptions below a type may represent other codes: its own is declared on
   * it, and it can be extended.
   */
  boolean isExtendable(TypeElement type);

  /**
   * Returns whether the methods of an exception type return the status that it represents, and not
   * one that the user has made up. This holds for generated types, and for those of a framework
   * whose constructors take a status.
   *
   * @param type the type that declares the methods
   */
  boolean exposesStatus(TypeElement type);

  /** Returns whether a framework calls the handlers of a type only in subtypes of it. */
  boolean isHandlerBase(TypeElement type);

  /**
   * The codes that a method declares to its callers with {@code @Returns}; empty if it declares
   * nothing, or if what it declares does not come out of a call.
   *
   * @param hasReadableBody whether its body can be read as well, so that what its type declares for
   *     all of its methods does not count
   */
  Optional<MethodContract> contract(ExecutableElement method, boolean hasReadableBody);

  /**
   * Returns whether values of a type are a status or carry one: responses, builders, enums of
   * codes.
   */
  boolean holdsStatus(TypeElement type);

  /**
   * Returns whether a method is one of a framework's own, so that a status or response that it
   * returns has the status of its receiver, if {@link #statusSource} has nothing else. The methods
   * that a user adds in a subtype may do anything.
   *
   * @param called a method of a type that holds a status
   */
  boolean keepsStatus(ExecutableElement called);

  /**
   * Returns whether a returned value of a type decides on the status of the response: responses,
   * their builders, and a status where the framework sends it. Any other status is data.
   */
  boolean isResponse(TypeElement type);

  /** Returns whether a framework calls a method to handle a request. */
  boolean isHandler(ExecutableElement method);

  /**
   * Returns whether a framework calls a function to handle a request.
   *
   * @param function the type of the function
   */
  boolean isHandlerFunction(TypeElement function);

  /**
   * Returns whether a type is an advice, whose exception handlers serve the methods of other types.
   */
  boolean isAdvice(TypeElement type);

  /**
   * The exceptions that a type handles for its own methods, such as with an
   * {@code @ExceptionHandler}.
   */
  List<TypeMirror> handled(TypeElement type);

  /** The facts about libraries. */
  LibraryFacts libraries();
}
