package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Caught;
import dev.statute.contract.method.Atom.Failure;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Atom.Unknown;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;

/** The exceptions in a method: which instruction makes which, what catches them, what leaves. */
final class Exceptions {

  private static final String ALL = "java/lang/Throwable";

  /** What compilers throw behind a switch over all constants of an enum. */
  private static final Set<String> OF_COMPILERS =
      Set.of(
          "java/lang/MatchException",
          "java/lang/IncompatibleClassChangeError",
          "kotlin/NoWhenBranchMatchedException");

  /** Where a catch block starts, and what holds there. */
  record Catch(int handler, StatusFrame frame) {}

  private record Raised(Thrown thrown, Way way) {

    /** The same exception from two places: it is sure only if it is sure at both. */
    static Raised merged(Raised one, Raised other) {
      return one.thrown.maybe() ? one : other.thrown.maybe() ? other : one;
    }
  }

  private final Types types;
  private final CodeShape shape;
  private final List<Raised> raised = new ArrayList<>();
  private final Map<Thrown, Way> thrown = new LinkedHashMap<>();

  /** The ways of the exceptions that were caught here: thrown again, they keep them. */
  private final Map<Atom, Raised> origins = new HashMap<>();

  private int index;
  private boolean callsLibrary;
  private boolean isBehindResponse;

  Exceptions(Types types, CodeShape shape) {
    this.types = types;
    this.shape = shape;
  }

  /**
   * Starts an instruction, which has raised nothing yet.
   *
   * @param isBehind whether the response may be sent already, so that an exception changes nothing
   */
  void start(int instruction, boolean isBehind) {
    index = instruction;
    isBehindResponse = isBehind;
    raised.clear();
    callsLibrary = false;
  }

  /** The instruction calls a library, which may throw its own exceptions. */
  void callLibrary() {
    callsLibrary = true;
  }

  void raise(Atom exception, boolean maybe, Way way) {
    if (exception instanceof Instance instance && OF_COMPILERS.contains(instance.type())) {
      return;
    }
    raised.add(new Raised(new Thrown(exception, maybe || isBehindResponse, way.place()), way));
  }

  /** How many exceptions the instruction has raised so far. */
  int count() {
    return raised.size();
  }

  /** Takes back the exceptions after the first ones, as failures of a container. */
  Val takeAfter(int count) {
    List<Raised> last = raised.subList(count, raised.size());
    if (last.isEmpty()) {
      return Val.NOTHING;
    }
    List<Failure> failures = new ArrayList<>();
    for (Raised each : last) {
      failures.add(Failure.of(each.thrown().exception(), each.thrown().maybe(), each.way()));
    }
    last.clear();
    Val all = Val.of(failures);
    return all.failures().isNothing() ? fewer(failures) : all;
  }

  /** Of the same exception from many places, the first is enough. */
  private static Val fewer(List<Failure> failures) {
    Map<Thrown, Failure> first = new LinkedHashMap<>();
    failures.forEach(
        each -> first.putIfAbsent(new Thrown(each.exception(), each.maybe(), ""), each));
    Val distinct = Val.of(first.values());
    return distinct.failures().isNothing()
        ? Val.of(Failure.of(Unknown.TOO_MANY, false, failures.get(0).way()))
        : distinct;
  }

  /** Raises an exception again, on its old way if it was caught here. */
  void raiseAgain(Atom exception, boolean maybe, Way way) {
    Raised origin = origins.get(exception);
    if (origin != null) {
      raised.add(origin);
    } else if (!(exception instanceof Caught caught && isBroad(caught.type()))) {
      raise(exception, maybe, way);
    }
  }

  /** A library may throw anything at any call, so that says nothing. */
  static boolean isBroad(String type) {
    return type.equals(ALL)
        || type.equals("java/lang/Exception")
        || type.equals("java/lang/RuntimeException")
        || type.equals("java/lang/Error");
  }

  Map<Thrown, Way> thrown() {
    return thrown;
  }

  /** The exceptions raised so far, where there is no code that could catch them. */
  Map<Thrown, Way> leaving() {
    raised.forEach(each -> thrown.putIfAbsent(each.thrown(), each.way()));
    return thrown;
  }

  /** The catch blocks that an instruction leads to; the other exceptions leave the method. */
  List<Catch> caught(AbstractInsnNode instruction, StatusFrame before) {
    List<Catch> found = new ArrayList<>();
    List<Raised> left = new ArrayList<>(raised);
    boolean mayFail = mayFail(instruction.getOpcode());
    for (CodeShape.Block block : shape.around(index)) {
      if (mayFail || !left.isEmpty()) {
        String type = block.type();
        boolean isLibrary =
            mayFail && !types.isProgram(type) && (callsLibrary || Names.isOfJdk(type));
        boolean isMaybe = !isLibrary && left.stream().noneMatch(each -> isSure(type, each));
        Val value = caught(type, left);
        if (isLibrary) {
          value = value.plus(new Caught(type));
        }
        if (!value.isNothing()) {
          found.add(new Catch(block.handler(), frame(before, value, isMaybe)));
        }
      }
    }
    left.forEach(each -> thrown.putIfAbsent(each.thrown(), each.way()));
    return found;
  }

  private boolean isSure(String type, Raised each) {
    return !each.thrown().maybe() && caught(type, each.thrown().exception()).isPresent();
  }

  private static StatusFrame frame(StatusFrame before, Val value, boolean isMaybe) {
    StatusFrame frame = new StatusFrame(before);
    if (isMaybe) {
      frame.reachMaybe();
    }
    frame.clearStack();
    frame.push(value);
    return frame;
  }

  private static boolean mayFail(int opcode) {
    return (opcode >= Opcodes.INVOKEVIRTUAL && opcode <= Opcodes.ARRAYLENGTH)
        || opcode == Opcodes.GETFIELD
        || opcode == Opcodes.PUTFIELD
        || opcode == Opcodes.CHECKCAST
        || opcode == Opcodes.IDIV
        || opcode == Opcodes.LDIV
        || (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD)
        || (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE);
  }

  /** Takes out what a type catches. */
  private Val caught(String type, List<Raised> left) {
    List<Atom> caught = new ArrayList<>();
    for (Raised each : List.copyOf(left)) {
      Optional<Atom> part = caught(type, each.thrown().exception());
      if (part.isPresent()) {
        caught.add(part.get());
        origins.merge(part.get(), each, Raised::merged);
      }
      if (isCaught(type, each.thrown().exception())) {
        left.remove(each);
      }
    }
    return Val.of(caught);
  }

  /** The part of an exception that a type catches. */
  private Optional<Atom> caught(String type, Atom exception) {
    if (exception instanceof Caught library && types.isSubtype(type, library.type())) {
      return Optional.of(new Caught(type));
    }
    return isCaught(type, exception) || exception instanceof Unknown
        ? Optional.of(exception)
        : Optional.empty();
  }

  private boolean isCaught(String type, Atom exception) {
    if (exception instanceof Instance instance && !Thrown.isDeclared(exception)) {
      return types.isSubtype(instance.type(), type);
    }
    return exception instanceof Caught library
        ? types.isSubtype(library.type(), type)
        : isBroad(type);
  }
}
