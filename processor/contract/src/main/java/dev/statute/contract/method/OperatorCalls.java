package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Caught;
import dev.statute.contract.method.Atom.Failure;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Atom.Simple;
import dev.statute.processor.body.Operator;
import dev.statute.processor.body.Signal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;

/** Applies the operators of the tables to containers. */
final class OperatorCalls {

  private static final Set<Signal> RESCUED = Signal.some(Signal.VALUE, Signal.EMPTY);

  private final CallSite site;
  private final StatusFacts facts;
  private final Containers containers;

  OperatorCalls(CallSite site, StatusFacts facts, Containers containers) {
    this.site = site;
    this.facts = facts;
    this.containers = containers;
  }

  /** What an operator makes of a container and its arguments. */
  Val apply(Operator operator, Invocation call) {
    boolean now = facts.isImmediate(call.method().owner());
    boolean isSource = operator.isSource() || call.isStatic();
    Val input =
        isSource && operator.isSource()
            ? Val.NOTHING
            : isSource ? call.argument(0) : call.receiver();
    int first = isSource && !operator.isSource() ? 1 : 0;
    if (call.method().owner().startsWith(ContainerCalls.FUTURES)) {
      // To a future, null is a value like any other.
      input = input.map(atom -> Val.isEmpty(atom) && isStep(operator) ? Simple.PLAIN : atom);
    }
    Val result = passed(operator, input).plus(notTaken(operator, input, call, first));
    if (operator == Operator.AWAIT || operator == Operator.GET) {
      return got(operator, input, call, first);
    }
    for (int i = first; i < Math.max(1 + first, call.parameters().length); i++) {
      if (isUsed(operator, i - first, input)) {
        result = result.plus(made(operator, input, call, i, now));
      }
    }
    return result.isNothing() ? Val.of(Simple.OPEN) : result;
  }

  private static boolean isStep(Operator operator) {
    return operator == Operator.MAP || operator == Operator.FLAT_MAP;
  }

  private static boolean isUsed(Operator operator, int index, Val input) {
    if (operator.isSource()) {
      return index == 0;
    }
    boolean isFirst = index == 0 || operator == Operator.EITHER || operator == Operator.PASS;
    return isFirst && operator.uses(index).stream().anyMatch(signal -> has(input, signal))
        || isLaterArgument(operator, index);
  }

  /** {@code onErrorResume(Type, function)} has its function behind the type. */
  private static boolean isLaterArgument(Operator operator, int index) {
    return index == 1 && (operator == Operator.RESCUE || operator == Operator.MAP_ERROR);
  }

  private static boolean has(Val input, Signal signal) {
    return switch (signal) {
      case VALUE -> !input.values().isNothing();
      case EMPTY -> !input.empties().isNothing();
      // What a library has made can always fail.
      case ERROR -> !input.failures().isNothing() || input.has(Simple.PLAIN);
    };
  }

  private static Val passed(Operator operator, Val input) {
    Val passed = Val.NOTHING;
    Set<Signal> signals = operator == Operator.RESCUE ? RESCUED : operator.passes();
    for (Signal signal : Signal.values()) {
      if (!signals.contains(signal)) {
        continue;
      }
      passed =
          passed.plus(
              switch (signal) {
                case VALUE -> input.values();
                case EMPTY -> input.empties();
                case ERROR -> input.failures();
              });
    }
    return passed;
  }

  /** The failures that an operator for errors leaves: those of other types, or all if it tests. */
  private Val notTaken(Operator operator, Val input, Invocation call, int first) {
    if (operator != Operator.RESCUE && operator != Operator.MAP_ERROR) {
      return Val.NOTHING;
    }
    if (call.method().owner().startsWith(ContainerCalls.MUTINY)) {
      return input
          .failures()
          .only(atom -> ((Failure) atom).aside())
          .map(atom -> ((Failure) atom).aside(false));
    }
    if (call.parameters().length < first + 2) {
      return Val.NOTHING;
    }
    List<String> types = Containers.taken(call.argument(first));
    return types.isEmpty()
        ? input.failures().map(Atom::asMaybe)
        : input.failures().only(atom -> !containers.isTaken(((Failure) atom).exception(), types));
  }

  private Val got(Operator operator, Val input, Invocation call, int first) {
    if (operator == Operator.AWAIT) {
      site.release(input);
    } else if (!input.empties().isNothing()) {
      raiseMissing(call, first);
    }
    return operator == Operator.AWAIT ? input.values().plus(input.empties()) : input.values();
  }

  private void raiseMissing(Invocation call, int first) {
    if (call.parameters().length > first) {
      Val made = containers.result(call, first, List.of(), true);
      made.atoms().forEach(atom -> raise(atom));
    } else if (call.method().name().equals("orElseThrow")) {
      raise(new Instance("java/util/NoSuchElementException", "", Map.of()));
    }
  }

  private void raise(Atom exception) {
    if (exception instanceof Instance instance) {
      site.raise(
          instance.at(""), false, Way.of(site.place(), CallSite.throwsText(instance.type())));
    } else if (exception instanceof Atom.Unknown || exception instanceof Caught) {
      site.raise(exception, false, Way.of(site.place(), "throws"));
    }
  }

  /** What an operator makes of its argument. */
  private Val made(Operator operator, Val input, Invocation call, int index, boolean now) {
    Val value = input.values().isNothing() ? Val.PLAIN : input.values();
    return switch (operator) {
      case EMIT ->
          call.method().owner().startsWith(ContainerCalls.FUTURES)
              ? argument(call, index)
              : argument(call, index).only(atom -> !Val.isEmpty(atom));
      case EMIT_NULLABLE -> orEmpty(argument(call, index));
      case NOTHING -> Val.NULL;
      case NEVER -> Val.of(Simple.OPEN);
      case CALL, START -> {
        Val result = containers.result(call, index, List.of(), now);
        yield operator == Operator.CALL ? result : result.failures().plus(Val.NULL);
      }
      case FAIL, REFUSE, REFUSE_VALUE, OR_FAIL ->
          containers.failures(containers.result(call, index, List.of(value), now));
      case MAP -> containers.mapped(call, index, List.of(value), now);
      case FLAT_MAP -> flat(containers.result(call, index, List.of(value), now), now);
      case TRANSFORM ->
          containers.result(call, index, List.of(input.only(OperatorCalls::isNoFailure)), now);
      case HANDLE -> containers.result(call, index, handled(input, value), now);
      case THEN, OR ->
          call.parameters().length == 0 ? Val.NULL : containers.result(call, index, List.of(), now);
      case COLLECT -> Val.PLAIN;
      case RESCUE, MAP_ERROR -> rescued(operator, input, call, index, now);
      default -> run(operator, input, call, index, now);
    };
  }

  /** A function that sees both, of which one is null. */
  private static List<Val> handled(Val input, Val value) {
    return List.of(value.plus(Val.NULL), Containers.errors(input).plus(Val.NULL));
  }

  /** What an operator makes of a function whose result does not count. */
  private Val run(Operator operator, Val input, Invocation call, int index, boolean now) {
    if (!isFunction(call, index)) {
      return Val.NOTHING;
    }
    boolean seesErrors = operator == Operator.PEEK_ERROR;
    Val seen = input.values().isNothing() ? Val.PLAIN : input.values();
    List<Val> arguments = List.of(seesErrors ? Containers.errors(input) : seen);
    Val failures = containers.result(call, index, arguments, now).failures();
    return switch (operator) {
      case RUN, FILTER, SKIP -> failures.plus(Val.NULL);
      case PASS, PEEK, PEEK_NULL, PEEK_ERROR, WAIT_FOR, EITHER -> failures;
      default -> Val.NOTHING;
    };
  }

  /** A function of an {@code Optional} may return null, which makes it empty. */
  private static Val flat(Val result, boolean now) {
    return now ? orEmpty(result) : result;
  }

  /** What is not known may be {@code null}, which makes a container empty. */
  private static Val orEmpty(Val value) {
    return value.has(Simple.PLAIN) ? value.plus(Simple.ABSENT) : value;
  }

  private static boolean isNoFailure(Atom atom) {
    return !(atom instanceof Failure);
  }

  private Val argument(Invocation call, int index) {
    return index < call.parameters().length ? call.argument(index) : Val.NULL;
  }

  private static boolean isFunction(Invocation call, int index) {
    return index < call.parameters().length && call.parameters()[index].getSort() == Type.OBJECT;
  }

  private Val rescued(Operator operator, Val input, Invocation call, int index, boolean now) {
    Type[] parameters = call.parameters();
    boolean hasFunction = index + 1 >= parameters.length;
    if (!hasFunction) {
      return Val.NOTHING;
    }
    if (parameters.length == 0) {
      return Val.NULL;
    }
    List<String> types = index == 0 ? List.of() : Containers.taken(call.argument(index - 1));
    Val errors =
        Containers.errors(input)
            .only(
                atom ->
                    types.isEmpty() || atom instanceof Caught || containers.isTaken(atom, types));
    if (errors.isNothing()) {
      return Val.NOTHING;
    }
    Val result = containers.result(call, index, List.of(errors), now);
    return operator == Operator.MAP_ERROR ? containers.failures(result) : result;
  }
}
