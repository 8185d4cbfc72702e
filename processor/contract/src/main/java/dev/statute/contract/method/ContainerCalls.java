package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Caught;
import dev.statute.contract.method.Atom.Failure;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.processor.body.Operator;
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

  static final String FUTURES = "java/util/concurrent/";
  static final String MUTINY = "io/smallrye/mutiny/";

  /** The operators without a function of which the failures of all containers come out. */
  private static final Set<String> JOINS =
      Set.of("zip", "zipWith", "zipWhen", "when", "and", "allOf");

  /** The same, where the values of the first containers may have been sent before. */
  private static final Set<String> SEQUENCES = Set.of("concatWith", "mergeWith", "concat", "merge");

  private final CallSite site;
  private final StatusFacts facts;
  private final FunctionCalls functions;
  private final Containers containers;
  private final OperatorCalls operators;
  private final StreamCalls streams;

  ContainerCalls(CallSite site, StatusFacts facts, FunctionCalls functions) {
    this.site = site;
    this.facts = facts;
    this.functions = functions;
    this.containers = new Containers(site, functions);
    this.operators = new OperatorCalls(site, facts, containers);
    this.streams = new StreamCalls(site, facts, functions);
  }

  Optional<Val> read(Invocation call) {
    Optional<Val> special = special(call);
    if (special.isPresent()) {
      return special;
    }
    Optional<Operator> operator = facts.operator(call.method());
    if (operator.isPresent()) {
      return Optional.of(operators.apply(operator.get(), call));
    }
    if (streams.isStream(call)) {
      return Optional.of(streams.read(call));
    }
    return isUnknownOperator(call) ? Optional.of(unknown(call)) : Optional.empty();
  }

  /** A method that makes another container of one, and that no table has. */
  private boolean isUnknownOperator(Invocation call) {
    Type type = call.returns();
    return !call.isStatic()
        && isContainer(call)
        && type.getSort() == Type.OBJECT
        && facts.isContainer(type.getInternalName());
  }

  /** Without a function it is taken for one that only waits, repeats or limits. */
  private Val unknown(Invocation call) {
    boolean hasFunction = call.arguments().stream().skip(1).anyMatch(functions::hasCode);
    if (!hasFunction) {
      return call.receiver();
    }
    Atom reason = site.unknown("operator not known", call.method());
    Way way = Way.of(site.place(), call.method().display());
    return Val.PLAIN.plus(Failure.of(reason, false, way));
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
    boolean isJoin = JOINS.contains(name) || SEQUENCES.contains(name);
    if (isJoin && isContainer(call) && facts.operator(call.method()).isEmpty()) {
      return Optional.of(joinedBy(call));
    }
    return name.equals("setResult") || name.equals("setErrorResult")
        ? completed(call)
        : Optional.empty();
  }

  private static Val joinedBy(Invocation call) {
    boolean isSequence = SEQUENCES.contains(call.method().name());
    Val joined = Val.PLAIN;
    for (int i = 0; i < call.arguments().size(); i++) {
      Val argument = call.arguments().get(i);
      Val failures = argument.failures();
      List<Instance> arrays = argument.all(Instance.class);
      for (Instance array : arrays) {
        failures = failures.plus(array.elements().failures());
      }
      boolean isBehind = isSequence && (i > 0 || !arrays.isEmpty());
      joined = joined.plus(isBehind ? failures.map(Atom::asMaybe) : failures);
    }
    return joined;
  }

  private boolean isContainer(Invocation call) {
    return facts.isContainer(call.method().owner());
  }

  /** Sets aside the failures that the following operator does not take. */
  private Val selected(Invocation call) {
    if (call.parameters().length == 0) {
      return call.receiver();
    }
    List<String> types = Containers.taken(call.argument(0));
    Val others = call.receiver().failures();
    if (!types.isEmpty()) {
      others = others.only(atom -> !containers.isTaken(((Failure) atom).exception(), types));
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
    Val now =
        value
            .only(atom -> !isException(atom))
            .plus(containers.failures(value.only(this::isException)));
    results.forEach(result -> site.replace(result, now));
    return Optional.of(Val.PLAIN);
  }

  private boolean isException(Atom atom) {
    return atom instanceof Caught
        || atom instanceof Instance instance
            && facts.kind(instance.type()) == StatusFacts.Kind.EXCEPTION;
  }
}
