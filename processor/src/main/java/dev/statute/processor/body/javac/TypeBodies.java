package dev.statute.processor.body.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.statute.processor.body.javac.tree.AttributedUnit;
import dev.statute.processor.body.javac.tree.BranchReader;
import dev.statute.processor.body.javac.tree.MethodIndex;
import dev.statute.processor.body.javac.tree.NumberReader;
import dev.statute.processor.body.javac.tree.Variables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of a type and of the types in it. Only these are read: what comes out of a method of
 * another type is what it declares, so that the findings in a file do not depend on the other files
 * of the compilation. Readers that few types need are created when they are first asked for.
 */
final class TypeBodies {

  /** Longer chains of calls are not followed. */
  private static final int MAX_DEPTH = 30;

  /** Longer chains of variables are not followed. */
  private static final int MAX_HOPS = 12;

  /** Methods that call each other are read again until nothing new comes out. */
  private static final int MAX_ROUNDS = 10;

  private final AttributedUnit unit;
  private final ClassTree type;
  private final MethodIndex index;
  private final StaticTypes staticTypes;
  private final boolean needsCompleteness;
  private @Nullable CalleeReader calleeReader;
  private final BranchReader branchReader;
  private @Nullable StatusChanges statusChanges;
  private final NumberReader numbers;
  private final ValueReader values;
  private @Nullable ExceptionReader exceptions;
  private final ExceptionFactories factories;
  private @Nullable ParameterFlow parameterFlow;
  private @Nullable SignalReader signals;
  private final CaughtExceptions caughtExceptions;
  private final Map<ExecutableElement, OutcomeCollector> known = new HashMap<>();
  private final Map<ExecutableElement, OutcomeCollector> now = new HashMap<>();
  private final Map<ExecutableElement, OutcomeCollector> before = new HashMap<>();
  private final Set<ExecutableElement> open = new HashSet<>();
  private @Nullable Variables variables;
  private boolean isCircle;
  private int hops;

  /**
   * @param needsCompleteness whether it matters if nothing else comes out of a method
   * @param file the exceptions in other types of the file
   */
  TypeBodies(
      AttributedUnit unit,
      ClassTree type,
      StaticTypes staticTypes,
      boolean needsCompleteness,
      FileExceptions file) {
    this.unit = unit;
    this.type = type;
    this.staticTypes = staticTypes;
    this.needsCompleteness = needsCompleteness;
    this.index = new MethodIndex(unit, type);
    this.branchReader = new BranchReader(unit);
    this.numbers = new NumberReader(unit);
    this.caughtExceptions = new CaughtExceptions(this);
    this.values = new ValueReader(this);
    this.factories = new ExceptionFactories(this, file);
  }

  AttributedUnit unit() {
    return unit;
  }

  MethodIndex index() {
    return index;
  }

  Variables variables() {
    if (variables == null) {
      variables = Variables.of(unit, type);
    }
    return variables;
  }

  StaticTypes staticTypes() {
    return staticTypes;
  }

  CalleeReader calleeReader() {
    if (calleeReader == null) {
      calleeReader = new CalleeReader(this);
    }
    return calleeReader;
  }

  BranchReader branchReader() {
    return branchReader;
  }

  StatusChanges statusChanges() {
    if (statusChanges == null) {
      statusChanges = new StatusChanges(this);
    }
    return statusChanges;
  }

  NumberReader numbers() {
    return numbers;
  }

  ValueReader values() {
    return values;
  }

  ExceptionReader exceptions() {
    if (exceptions == null) {
      exceptions = new ExceptionReader(this);
    }
    return exceptions;
  }

  ExceptionFactories factories() {
    return factories;
  }

  ParameterFlow parameterFlow() {
    if (parameterFlow == null) {
      parameterFlow = new ParameterFlow(this);
    }
    return parameterFlow;
  }

  SignalReader signals() {
    if (signals == null) {
      signals = new SignalReader(this);
    }
    return signals;
  }

  CaughtExceptions caughtExceptions() {
    return caughtExceptions;
  }

  /**
   * Continues reading at another place. After too many such steps, which may form a circle, nothing
   * is known.
   */
  ValueStatuses follow(Supplier<ValueStatuses> reading) {
    if (hops >= MAX_HOPS) {
      return ValueStatuses.UNKNOWN;
    }
    hops++;
    try {
      return reading.get();
    } finally {
      hops--;
    }
  }

  /**
   * Reads the only value that the variable in an expression ever gets. The value of a field is made
   * in no method, and several methods may use it, so it counts as made where it is used. The
   * arguments of the constructor are not known there.
   */
  ValueStatuses value(ExpressionTree use, Function<ExpressionTree, ValueStatuses> reading) {
    Element variable = unit.element(use);
    ExpressionTree value = variables().value(variable);
    if (value == null || variable == null) {
      return ValueStatuses.UNKNOWN;
    }
    ValueStatuses found = follow(() -> reading.apply(value));
    return variable.getKind() == ElementKind.FIELD
        ? found.known().map(made -> made.at(use))
        : found;
  }

  /** What comes out of a method that has a body here. */
  OutcomeCollector of(ExecutableElement method) {
    OutcomeCollector found = known.getOrDefault(method, now.get(method));
    if (found != null) {
      return found;
    }
    if (!open.isEmpty()) {
      return followed(method);
    }
    int round = 0;
    do {
      before.clear();
      before.putAll(now);
      now.clear();
      isCircle = false;
      found = followed(method);
      round++;
    } while (isCircle && size(now) > size(before) && round < MAX_ROUNDS);
    known.putAll(now);
    now.clear();
    return found;
  }

  private static long size(Map<ExecutableElement, OutcomeCollector> outcomes) {
    return outcomes.values().stream().mapToLong(OutcomeCollector::size).sum();
  }

  private OutcomeCollector followed(ExecutableElement method) {
    OutcomeCollector collector = new OutcomeCollector(needsCompleteness);
    if (open.size() >= MAX_DEPTH) {
      collector.addUnknown();
    } else if (!open.add(method)) {
      isCircle = true;
      return before.getOrDefault(method, collector);
    } else {
      new BodyScanner(this).scan(index.initializers(method), collector);
      new BodyScanner(this).scan(body(method), collector);
      open.remove(method);
      now.put(method, collector);
    }
    return collector;
  }

  /** The body of a method that has one here. */
  Tree body(ExecutableElement method) {
    MethodTree tree = index.body(method);
    if (tree == null) {
      throw new IllegalArgumentException(method + " has no body here");
    }
    return tree.getBody();
  }

  /** What comes out when a function is run. */
  OutcomeCollector run(ExpressionTree function) {
    OutcomeCollector collector = new OutcomeCollector(true);
    new BodyScanner(this).run(function, collector);
    return collector;
  }
}
