package dev.statute.contract.method;

import dev.statute.contract.program.MethodId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One of the things that a value may be. */
public sealed interface Atom {

  /** This, if it comes from one of several targets of a call. */
  default Atom asMaybe() {
    return this;
  }

  /** What needs no details. */
  enum Simple implements Atom {
    NULL,
    /** A value without a status, possibly {@code null}. */
    PLAIN,
    /** What an implementation that is not in the program might return; it is never reported. */
    OPEN
  }

  /** A constant number; a constant of a status enum is its code. */
  record Number(int value, boolean maybe) implements Atom {

    static Number of(int value) {
      return new Number(value, false);
    }

    @Override
    public Atom asMaybe() {
      return new Number(value, true);
    }
  }

  /**
   * A response, a builder of one, or a problem detail.
   *
   * @param code a number, or unknown
   * @param way where it was made; it does not count when responses are compared
   */
  record Response(Atom code, boolean maybe, Way way) implements Atom {

    @Override
    public Atom asMaybe() {
      return new Response(code, true, way);
    }

    Response at(Way other) {
      return new Response(code, maybe, other);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Response response
          && response.code.equals(code)
          && response.maybe == maybe
          && response.way.place().equals(way.place());
    }

    @Override
    public int hashCode() {
      return Objects.hash(code, maybe, way.place());
    }
  }

  /**
   * An object of exactly this type.
   *
   * @param type an internal name
   * @param site where it was made, as seen from the method that is read; it tells objects apart
   * @param fields what its fields hold, as far as that can be a status
   */
  record Instance(String type, String site, Map<String, Val> fields) implements Atom {

    /** The field for the status that a framework's own constructor has taken. */
    static final String STATUS = "#status";

    /** The field for the cause of an exception. */
    static final String CAUSE = "#cause";

    public Instance at(String other) {
      return new Instance(type, other, fields);
    }

    public Val status() {
      return fields.getOrDefault(STATUS, Val.NOTHING);
    }

    public Val cause() {
      return fields.getOrDefault(CAUSE, Val.NOTHING);
    }
  }

  /**
   * A lambda or a method reference.
   *
   * @param kind how the target is called, as {@code Opcodes.H_INVOKESTATIC} and the like
   * @param captured the values that it takes along, which are the first arguments
   */
  record Function(MethodId target, int kind, boolean onInterface, List<Val> captured)
      implements Atom {}

  /** A future, publisher or stream that ends with an exception. */
  record Failure(Atom exception, boolean maybe, Way way) implements Atom {

    @Override
    public Atom asMaybe() {
      return new Failure(exception, true, way);
    }

    Failure at(Way other) {
      return new Failure(exception, maybe, other);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Failure failure
          && failure.exception.equals(exception)
          && failure.maybe == maybe
          && failure.way.place().equals(way.place());
    }

    @Override
    public int hashCode() {
      return Objects.hash(exception, maybe, way.place());
    }
  }

  /** An exception of a library, of this type or below. */
  record Caught(String type) implements Atom {}

  /** A class literal. */
  record Literal(String type) implements Atom {}

  /**
   * It may be a status, and nobody can say which.
   *
   * @param why the reason, in words
   * @param what what the reason is about, such as a method
   * @param at the file and line
   */
  record Unknown(String why, String what, String at) implements Atom {}
}
