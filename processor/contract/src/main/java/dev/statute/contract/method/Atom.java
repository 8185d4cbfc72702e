package dev.statute.contract.method;

import dev.statute.contract.program.MethodId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One of the things that a value may be. */
public sealed interface Atom {

  /** This, if it comes from one of several targets of a call. */
  default Atom asMaybe() {
    return this;
  }

  /** How deep functions and objects are nested in it. */
  default int depth() {
    return 0;
  }

  /** What needs no details. */
  enum Simple implements Atom {
    NULL,
    /** A value without a status, possibly {@code null}. */
    PLAIN,
    /** A value without a status that is not {@code null}. */
    PRESENT,
    /** No value, where a library or the data decide whether there is one. */
    ABSENT,
    /** What an implementation that is not in the program might return; it is never reported. */
    OPEN;

    @Override
    public Atom asMaybe() {
      return this == NULL ? ABSENT : this;
    }
  }

  /** A constant number; a constant of a status enum is its code. */
  record Code(int value, boolean maybe) implements Atom {

    public static Code of(int value) {
      return new Code(value, false);
    }

    @Override
    public Atom asMaybe() {
      return new Code(value, true);
    }
  }

  /**
   * A response, a builder of one, or a problem detail.
   *
   * @param code a number, or unknown
   * @param content whether it has content
   * @param way where it was made; it does not count when responses are compared
   */
  record Response(Atom code, boolean content, boolean maybe, Way way) implements Atom {

    @Override
    public Atom asMaybe() {
      return new Response(code, content, true, way);
    }

    Response at(Way other) {
      return new Response(code, content, maybe, other);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Response response
          && response.code.equals(code)
          && response.content == content
          && response.maybe == maybe
          && response.way.place().equals(way.place());
    }

    @Override
    public int hashCode() {
      return Objects.hash(code, content, maybe, way.place());
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
    public static final String STATUS = "#status";

    /** The field for the cause of an exception. */
    public static final String CAUSE = "#cause";

    /** The field for what an array of containers holds. */
    static final String ELEMENTS = "#elements";

    /** The field for the ordinal number of a constant of an enum. */
    static final String ORDINAL = "#ordinal";

    @Override
    public int depth() {
      return 1 + fields.values().stream().mapToInt(Val::depth).max().orElse(0);
    }

    public Instance at(String other) {
      return new Instance(type, other, fields);
    }

    /** An object that may be this one or another of its type. */
    Instance plus(Instance other) {
      Map<String, Val> both = new LinkedHashMap<>();
      fields.forEach(
          (key, value) -> both.put(key, value.plus(other.fields.getOrDefault(key, Val.PLAIN))));
      other.fields.forEach((key, value) -> both.putIfAbsent(key, value.plus(Val.PLAIN)));
      return new Instance(type, site, both);
    }

    public Val status() {
      return fields.getOrDefault(STATUS, Val.NOTHING);
    }

    Val ordinal() {
      return fields.getOrDefault(ORDINAL, Val.NOTHING);
    }

    Val elements() {
      return fields.getOrDefault(ELEMENTS, Val.NOTHING);
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
      implements Atom {

    @Override
    public int depth() {
      return 1 + captured.stream().mapToInt(Val::depth).max().orElse(0);
    }
  }

  /**
   * A future, publisher or stream that ends with an exception.
   *
   * @param aside whether the next operator for errors leaves it alone
   */
  record Failure(Atom exception, boolean maybe, boolean aside, Way way) implements Atom {

    static Failure of(Atom exception, boolean maybe, Way way) {
      return new Failure(exception, maybe, false, way);
    }

    @Override
    public Atom asMaybe() {
      return new Failure(exception, true, aside, way);
    }

    Failure asMaybe(boolean isMaybe) {
      return new Failure(exception, maybe || isMaybe, aside, way);
    }

    Failure aside(boolean isAside) {
      return new Failure(exception, maybe, isAside, way);
    }

    Failure at(Way other) {
      return new Failure(exception, maybe, aside, other);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Failure failure
          && failure.exception.equals(exception)
          && failure.maybe == maybe
          && failure.aside == aside
          && failure.way.place().equals(way.place());
    }

    @Override
    public int hashCode() {
      return Objects.hash(exception, maybe, way.place());
    }
  }

  /** An exception of a library, of this type or below. */
  record Caught(String type) implements Atom {}

  /**
   * A text. Methods know those that they are passed only if they choose by texts.
   *
   * @param value what it starts with
   * @param isWhole whether that is all of it
   */
  record Text(String value, boolean isWhole) implements Atom {}

  /**
   * Routes of functional endpoints, or the builder or predicate of some.
   *
   * @param site where they were made; it tells builders apart
   */
  record Routes(String site, List<Entry> entries) implements Atom {

    Routes at(String other) {
      return new Routes(other, entries);
    }

    /**
     * A route.
     *
     * @param verb the request method; empty for all
     * @param handler the function that handles the requests; nothing for a predicate
     * @param isOpen whether something around it may answer instead
     */
    public record Entry(String verb, String path, Val handler, boolean isOpen) {}
  }

  /** A table of a compiled switch over an enum. */
  record SwitchTable(String owner, String name) implements Atom {}

  /** A class literal. */
  record Literal(String type) implements Atom {}

  /**
   * It may be a status, and nobody can say which.
   *
   * @param why the reason, in words
   * @param what what the reason is about, such as a method
   * @param at the file and line
   */
  record Unknown(String why, String what, String at) implements Atom {

    /** What stands for more than can be told apart. */
    public static final Unknown TOO_MANY = new Unknown("too many values", "", "");
  }
}
