package dev.statute.processor.body.javac;

import com.sun.source.tree.Tree;
import dev.statute.processor.language.Annotations;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/**
 * A status that some code makes.
 *
 * @param cause how it comes out
 * @param by the called method that it comes from, as part of a sentence; empty if it is made here
 * @param place the tree that makes it
 */
record MadeStatus(MadeCode code, Cause cause, Optional<Supplier<String>> by, Tree place) {

  static MadeStatus response(int code, Tree place) {
    return here(new MadeCode.Known(code), new Cause.Response(false), place);
  }

  /** A status that is made here, and not by a called method. */
  static MadeStatus here(MadeCode code, Cause cause, Tree place) {
    return new MadeStatus(code, cause, Optional.empty(), place);
  }

  /** This status, as made by another tree. */
  MadeStatus at(Tree other) {
    return new MadeStatus(code, cause, by, other);
  }

  /** This status, as the one of an exception that is made with it. */
  MadeStatus thrownAs(Cause.Exception exception, Tree other) {
    return new MadeStatus(code, exception, Optional.empty(), other);
  }

  /** This status, at the call of the method that makes it. */
  MadeStatus from(Supplier<String> method, Tree call) {
    return new MadeStatus(code, cause, by.isPresent() ? by : Optional.of(method), call);
  }

  /** This status, with the code of the argument that it was left open for. */
  MadeStatus with(MadeStatus argument) {
    boolean isArgument = code instanceof MadeCode.OfException && cause instanceof Cause.Exception;
    return new MadeStatus(argument.code, isArgument ? argument.cause : cause, by, place);
  }

  /** Returns whether it is surely the status of a response, and not of an exception. */
  boolean isResponse() {
    return cause instanceof Cause.Response response
        && !(response.isDeclared()
            && code instanceof MadeCode.Known known
            && known.number() >= 400);
  }

  /** Such as {@code thrown as NotFoundException}. */
  String how() {
    String verb = cause instanceof Cause.Response ? "returned" : "thrown";
    return by.map(method -> verb + " by " + method.get())
        .orElseGet(
            () ->
                cause instanceof Cause.Exception exception
                    ? verb
                        + Annotations.element(exception.type())
                            .map(type -> " as " + named(type).getSimpleName())
                            .orElse("")
                    : verb);
  }

  /** A type with a name: for an anonymous one, its supertype. */
  private static TypeElement named(TypeElement type) {
    return type.getNestingKind() == NestingKind.ANONYMOUS
        ? Annotations.element(type.getSuperclass()).orElse(type)
        : type;
  }
}
