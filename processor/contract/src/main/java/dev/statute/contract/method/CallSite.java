package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The instruction that is being interpreted, and what it may change. */
final class CallSite {

  private final Interpretation interpretation;
  private final MethodCall caller;
  private final CodeShape shape;
  private final Exceptions exceptions;
  private @Nullable StatusFrame frame;
  private int index;
  private boolean stopped;
  private boolean opaque;

  /** The object that a constructor reference makes, which no variable holds yet. */
  private Val made = Val.NOTHING;

  CallSite(
      Interpretation interpretation, MethodCall caller, CodeShape shape, Exceptions exceptions) {
    this.interpretation = interpretation;
    this.caller = caller;
    this.shape = shape;
    this.exceptions = exceptions;
  }

  void start(int instruction, StatusFrame current) {
    index = instruction;
    frame = current;
    stopped = false;
  }

  Interpretation interpretation() {
    return interpretation;
  }

  MethodCall caller() {
    return caller;
  }

  /** The file and line. */
  String place() {
    return shape.place(index);
  }

  /** The name of an object that is made here. */
  String newSite() {
    return "@" + index;
  }

  /** The instruction does not end normally. */
  void stop() {
    stopped = true;
  }

  boolean isStopped() {
    return stopped;
  }

  /** A library is called, which may throw its own exceptions. */
  void callLibrary() {
    opaque = true;
    exceptions.callLibrary();
  }

  boolean isOpaque() {
    return opaque;
  }

  /** How many exceptions the instruction has raised so far. */
  int raised() {
    return exceptions.count();
  }

  void raise(Atom exception, boolean maybe, Way way) {
    exceptions.raise(exception, maybe || isMaybe(), way);
  }

  private boolean isMaybe() {
    return frame != null && frame.isMaybe();
  }

  /** Throws a value here. */
  void raiseAll(Val thrown) {
    for (Atom atom : thrown.atoms()) {
      throwAtom(atom);
    }
  }

  private void throwAtom(Atom atom) {
    if (atom instanceof Instance instance) {
      exceptions.raiseAgain(
          instance.at(""), isMaybe(), Way.of(place(), throwsText(instance.type())));
    } else if (atom instanceof Atom.Caught caught) {
      exceptions.raiseAgain(caught, isMaybe(), Way.of(place(), throwsText(caught.type())));
    } else if (atom instanceof Atom.Failure failure) {
      raise(failure.exception(), failure.maybe(), failure.way());
    } else if (atom instanceof Atom.Unknown) {
      exceptions.raiseAgain(atom, isMaybe(), Way.of(place(), "throws"));
    } else if (atom == Atom.Simple.PLAIN) {
      exceptions.raiseAgain(
          new Atom.Unknown("exception not followed", caller.method().display(), place()),
          isMaybe(),
          Way.of(place(), "throws"));
    }
  }

  static String throwsText(String type) {
    return "throws " + Names.simple(type);
  }

  /**
   * Runs a function later: what it throws becomes a failure of the container that it returns to.
   */
  Val later(Supplier<Val> function) {
    int before = exceptions.count();
    Val result = function.get();
    return result.plus(exceptions.takeAfter(before));
  }

  /** Throws the exceptions by which a container ends. */
  void release(Val container) {
    for (Atom.Failure failure : container.all(Atom.Failure.class)) {
      raise(failure.exception(), failure.maybe(), failure.way());
    }
  }

  Val made() {
    return made;
  }

  void make(Val object) {
    made = object;
  }

  /** Replaces an object by what it is now. */
  void replace(Atom old, Val now) {
    UnaryOperator<Val> change = value -> value.has(old) ? value.without(old).plus(now) : value;
    made = change.apply(made);
    if (frame != null) {
      frame.change(change);
    }
  }

  Val sent() {
    return frame == null ? Val.PLAIN : frame.sent();
  }

  void send(Val status) {
    if (frame != null) {
      frame.send(status);
    }
  }

  /** Sends the response as it is now. */
  void flush() {
    if (frame != null) {
      frame.flush();
    }
  }

  /** Something that may be a status, and cannot be read. */
  Atom.Unknown unknown(String why, MethodId what) {
    return new Atom.Unknown(why, what.display(), place());
  }
}
