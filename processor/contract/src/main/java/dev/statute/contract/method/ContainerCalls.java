package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Caught;
import dev.statute.contract.method.Atom.Failure;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Atom.Literal;
import dev.statute.contract.method.Atom.Simple;
import dev.statute.processor.body.Operator;
import dev.statute.processor.body.Signal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * Reads calls on {@code Optional}, futures, publishers and streams. A container of a value is that
 * value; an empty one is {@code null}.
 */
final class ContainerCalls {

  private static final String STREAMS = "java/util/stream/";
  private static final String FUTURES = "java/util/concurrent/";
  private static final String MUTINY = "io/smallrye/mutiny/";

  /** The operators without a function of which the failures of all containers come out. */
  private static final Set<String> JOINS =
      Set.of(
          "zip",
          "zipWith",
          "zipWhen",
          "when",
          "and",
          "concatWith",
          "mergeWith",
          "concat",
          "merge",
          "allOf");

  private static final Set<Signal> RESCUED = Signal.some(Signal.VALUE, Signal.EMPTY);

  private final CallSite site;
  private final StatusFacts facts;
  private final FunctionCalls functions;

  ContainerCalls(CallSite site, StatusFacts facts, FunctionCalls functions) {
    this.site = site;
    this.facts = facts;
    this.functions = functions;
  }

  Optional<Val> read(Invocation call) {
    Optional<Val> special = special(call);
    if (special.isPresent()) {
      return special;
    }
    Optional<Operator> operator = facts.operator(call.method());
    if (operator.isPresent()) {
      return Optional.of(apply(operator.get(), call));
    }
    return call.method().owner().startsWith(STREAMS) && !call.isStatic()
        ? Optional.of(stream(call))
        : Optional.empty();
  }

  /** Methods that no table has, as they are no operators. */
  private Optional<Val> special(Invocation call) {
    String name = call.method().name();
    if (call.method().owner().startsWith(MUTINY) && name.equals("onFailure")) {
      return Optional.of(selected(call));
    }
    if (call.method().owner().startsWith(FUTURES) && name.equals("join")) {
      return Optional.of(joined(call));
    }
    if (JOINS.contains(name) && isContainer(call) && facts.operator(call.method()).isEmpty()) {
      Val failures = Val.NOTHING;
      for (Val argument : call.arguments()) {
        failures = failures.plus(argument.failures());
      }
      return Optional.of(failures.plus(Val.PLAIN));
    }
    return name.equals("setResult") || name.equals("setErrorResult")
        ? completed(call)
        : Optional.empty();
  }

  private boolean isContainer(Invocation call) {
    return facts.isContainer(call.method().owner());
  }

  /** Sets aside the failures that the following operator does not take. */
  private Val selected(Invocation call) {
    if (call.parameters().length == 0) {
      return call.receiver();
    }
    List<String> types = taken(call.argument(0));
    Val others = call.receiver().failures();
    if (!types.isEmpty()) {
      others = others.only(atom -> !isTaken(((Failure) atom).exception(), types));
    }
    Val left = others;
    Val selected =
        call.receiver().only(atom -> !types.isEmpty() && !left.has(atom) || types.isEmpty());
    return selected.plus(left.map(atom -> ((Failure) atom).aside(true).asMaybe(types.isEmpty())));
  }

  /** {@code join} wraps what a future fails with. */
  private Val joined(Invocation call) {
    for (Failure failure : call.receiver().all(Failure.class)) {
      Map<String, Val> cause = Map.of(Instance.CAUSE, Val.of(failure.exception()));
      site.raise(
          new Instance("java/util/concurrent/CompletionException", "", cause),
          failure.maybe(),
          failure.way());
    }
    return call.receiver().values().plus(call.receiver().empties());
  }

  /** A {@code DeferredResult} gets its value or its exception. */
  private Optional<Val> completed(Invocation call) {
    List<Instance> results = call.receiver().all(Instance.class);
    if (results.isEmpty() || !isContainer(call)) {
      return Optional.empty();
    }
    Val value = call.argument(0);
    Val now = value.only(atom -> !isException(atom)).plus(failures(value.only(this::isException)));
    results.forEach(result -> site.replace(result, now));
    return Optional.of(Val.PLAIN);
  }

  private boolean isException(Atom atom) {
    return atom instanceof Caught
        || atom instanceof Instance instance
            && facts.kind(instance.type()) == StatusFacts.Kind.EXCEPTION;
  }

  private Val apply(Operator operator, Invocation call) {
    boolean now = facts.isImmediate(call.method().owner());
    boolean isSource = operator.isSource() || call.isStatic();
    Val input =
        isSource && operator.isSource()
            ? Val.NOTHING
            : isSource ? call.argument(0) : call.receiver();
    int first = isSource && !operator.isSource() ? 1 : 0;
    if (call.method().owner().startsWith(FUTURES)) {
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
    for (Signal signal : operator == Operator.RESCUE ? RESCUED : operator.passes()) {
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
    if (call.method().owner().startsWith(MUTINY)) {
      return input
          .failures()
          .only(atom -> ((Failure) atom).aside())
          .map(atom -> ((Failure) atom).aside(false));
    }
    if (call.parameters().length < first + 2) {
      return Val.NOTHING;
    }
    List<String> types = taken(call.argument(first));
    return types.isEmpty()
        ? input.failures().map(Atom::asMaybe)
        : input.failures().only(atom -> !isTaken(((Failure) atom).exception(), types));
  }

  private boolean isTaken(Atom exception, List<String> types) {
    return types.stream()
        .anyMatch(
            type ->
                exception instanceof Instance instance
                    && site.interpretation().types().isSubtype(instance.type(), type));
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
      Val made = result(call, first, List.of(), true);
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
          call.method().owner().startsWith(FUTURES)
              ? argument(call, index)
              : argument(call, index).only(atom -> !Val.isEmpty(atom));
      case EMIT_NULLABLE -> orEmpty(argument(call, index));
      case NOTHING -> Val.NULL;
      case NEVER -> Val.of(Simple.OPEN);
      case CALL, START -> {
        Val result = result(call, index, List.of(), now);
        yield operator == Operator.CALL ? result : result.failures().plus(Val.NULL);
      }
      case FAIL, REFUSE, REFUSE_VALUE, OR_FAIL ->
          failures(result(call, index, List.of(value), now));
      case MAP -> result(call, index, List.of(value), now);
      case FLAT_MAP -> orEmpty(result(call, index, List.of(value), now));
      case TRANSFORM -> result(call, index, List.of(input.only(ContainerCalls::isNoFailure)), now);
      case HANDLE ->
          result(call, index, List.of(value.plus(Val.NULL), errors(input).plus(Val.NULL)), now);
      case THEN, OR ->
          call.parameters().length == 0 ? Val.NULL : result(call, index, List.of(), now);
      case COLLECT -> Val.PLAIN;
      case RUN -> result(call, index, List.of(value), now).failures().plus(Val.NULL);
      case FILTER, SKIP -> result(call, index, List.of(value), now).failures().plus(Val.NULL);
      case PASS, PEEK, PEEK_NULL, WAIT_FOR, EITHER ->
          isFunction(call, index)
              ? result(call, index, List.of(value), now).failures()
              : Val.NOTHING;
      case PEEK_ERROR -> result(call, index, List.of(errors(input)), now).failures();
      case RESCUE, MAP_ERROR -> rescued(operator, input, call, index, now);
      default -> Val.NOTHING;
    };
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

  /** The exceptions in a container; a library may have put any into one that it made. */
  private static Val errors(Val input) {
    Val errors = Val.NOTHING;
    for (Failure failure : input.all(Failure.class)) {
      errors = failure.aside() ? errors : errors.plus(failure.exception());
    }
    return errors.isNothing() || input.has(Simple.PLAIN)
        ? errors.plus(new Caught("java/lang/Throwable"))
        : errors;
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
    List<String> types = index == 0 ? List.of() : taken(call.argument(index - 1));
    Val errors =
        errors(input)
            .only(atom -> types.isEmpty() || atom instanceof Caught || isTaken(atom, types));
    if (errors.isNothing()) {
      return Val.NOTHING;
    }
    Val result = result(call, index, List.of(errors), now);
    return operator == Operator.MAP_ERROR ? failures(result) : result;
  }

  /** The value that an argument is, or that it returns if it is a function. */
  private Val result(Invocation call, int index, List<Val> arguments, boolean now) {
    if (index >= call.parameters().length) {
      return Val.NOTHING;
    }
    Val argument = call.argument(index);
    if (argument.atoms().stream().noneMatch(atom -> atom instanceof Atom.Function)
        && !isFunctionType(call.parameters()[index])) {
      return argument;
    }
    String type = call.parameters()[index].getInternalName();
    return now
        ? functions.call(argument, type, arguments)
        : site.later(() -> functions.call(argument, type, arguments));
  }

  private static boolean isFunctionType(Type type) {
    return type.getSort() == Type.OBJECT
        && (type.getInternalName().startsWith("java/util/function/")
            || type.getInternalName().equals("java/util/concurrent/Callable")
            || type.getInternalName().equals("java/lang/Runnable"));
  }

  /** The exceptions that a value is or holds, as failures of the container. */
  private Val failures(Val exceptions) {
    Val failures = exceptions.failures();
    for (Atom atom : exceptions.atoms()) {
      if (atom instanceof Instance instance) {
        Way way = Way.of(site.place(), CallSite.throwsText(instance.type()));
        failures = failures.plus(Failure.of(instance.at(""), false, way));
      } else if (atom instanceof Atom.Unknown || atom instanceof Caught) {
        failures = failures.plus(Failure.of(atom, false, Way.of(site.place(), "throws")));
      }
    }
    return failures;
  }

  /** Intermediate operations wait for a terminal one. */
  private Val stream(Invocation call) {
    boolean isTerminal = !call.returns().getDescriptor().contains(STREAMS);
    Val value = call.receiver().values();
    Val result = call.receiver();
    for (int i = 0; i < call.parameters().length; i++) {
      Val argument = call.argument(i);
      if (functions.hasCode(argument)) {
        String type = call.parameters()[i].getInternalName();
        Val made = site.later(() -> functions.call(argument, type, List.of(value)));
        boolean maps = call.method().name().contains("map") || call.method().name().contains("Map");
        result = maps ? result.failures().plus(made) : result.plus(made.failures());
      }
    }
    if (!isTerminal) {
      return result;
    }
    site.release(result);
    Val element = result.values();
    boolean isOptional = facts.isImmediate(call.returns().getDescriptor().replace("L", ""));
    return element.has(Simple.PLAIN) || !isOptional && !returnsElement(call)
        ? facts.unknown(call.returns(), site.unknown("stream", call.method()))
        : element.plus(Val.NULL);
  }

  private static boolean returnsElement(Invocation call) {
    return call.returns().getDescriptor().startsWith("Ljava/util/Optional");
  }

  /** The classes whose exceptions an operator takes; empty for all. */
  static List<String> taken(Val argument) {
    return argument.all(Literal.class).stream().map(Literal::type).toList();
  }
}
