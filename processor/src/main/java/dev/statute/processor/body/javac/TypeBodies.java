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
 * another type is what that declares, so that a file says the same whatever it is compiled with.
 */
final class TypeBodies {

  /** Longer chains of calls are not followed. */
  private static final int DEPTH = 30;

  /** Longer ways from variable to variable are not followed. */
  private static final int HOPS = 12;

  /** Methods that call each other in circles are read again until nothing new comes out. */
  private static final int ROUNDS = 10;

  private final AttributedUnit unit;
  private final ClassTree type;
  private final MethodIndex index;
  private final TypeFamilies families;
  private final boolean asksForAll;
  private final RunsNow runsNow;
  private final Callees callees;
  private final BranchReader branchReader;
  private final Changes changes;
  private final NumberReader numbers;
  private final AnswerReader answers;
  private final ExceptionReader exceptions;
  private final ExceptionMakers makers;
  private final Parameters parameters;
  private final SignalReader signals;
  private final Caught caught;
  private final Map<ExecutableElement, Outcomes> known = new HashMap<>();
  private final Map<ExecutableElement, Outcomes> now = new HashMap<>();
  private final Map<ExecutableElement, Outcomes> before = new HashMap<>();
  private final Set<ExecutableElement> open = new HashSet<>();
  private @Nullable Variables variables;
  private boolean isCircle;
  private int hops;

  /**
   * @param asksForAll whether somebody asks if what comes out of a method is all
   * @param file the exceptions in other types of the file
   */
  TypeBodies(
      AttributedUnit unit,
      ClassTree type,
      TypeFamilies families,
      boolean asksForAll,
      FileExceptions file) {
    this.unit = unit;
    this.type = type;
    this.families = families;
    this.asksForAll = asksForAll;
    this.index = new MethodIndex(unit, type);
    this.runsNow = new RunsNow(families);
    this.callees = new Callees(this);
    this.branchReader = new BranchReader(unit);
    this.changes = new Changes(this);
    this.numbers = new NumberReader(unit);
    this.exceptions = new ExceptionReader(this);
    this.signals = new SignalReader(this);
    this.caught = new Caught(this);
    this.answers = new AnswerReader(this);
    this.makers = new ExceptionMakers(this, file);
    this.parameters = new Parameters(this);
  }

  AttributedUnit unit() {
    return unit;
  }

  MethodIndex index() {
    return index;
  }

  Variables variables() {
    Variables found = variables;
    if (found == null) {
      found = Variables.of(unit, type);
      variables = found;
    }
    return found;
  }

  TypeFamilies families() {
    return families;
  }

  RunsNow runsNow() {
    return runsNow;
  }

  Callees callees() {
    return callees;
  }

  BranchReader branches() {
    return branchReader;
  }

  Changes changes() {
    return changes;
  }

  NumberReader numbers() {
    return numbers;
  }

  AnswerReader answers() {
    return answers;
  }

  ExceptionReader exceptions() {
    return exceptions;
  }

  ExceptionMakers makers() {
    return makers;
  }

  Parameters parameters() {
    return parameters;
  }

  SignalReader signals() {
    return signals;
  }

  Caught caught() {
    return caught;
  }

  /** Reads on at another place, if the way there is not too long: it may lead in a circle. */
  Answer follow(Supplier<Answer> reading) {
    if (hops >= HOPS) {
      return Answer.UNKNOWN;
    }
    hops++;
    try {
      return reading.get();
    } finally {
      hops--;
    }
  }

  /**
   * Reads the only value that the variable in an expression ever gets. What is made for a field is
   * made in no method, and several may use it: it counts as made where it is used. What a
   * constructor was given for it, nobody knows there.
   */
  Answer value(ExpressionTree use, Function<ExpressionTree, Answer> reading) {
    Element variable = unit.element(use);
    ExpressionTree value = variables().value(variable);
    if (value == null || variable == null) {
      return Answer.UNKNOWN;
    }
    Answer found = follow(() -> reading.apply(value));
    return variable.getKind() == ElementKind.FIELD
        ? found.known().map(made -> made.at(use))
        : found;
  }

  /** What comes out of a method that has a body here. */
  Outcomes of(ExecutableElement method) {
    Outcomes found = known.getOrDefault(method, now.get(method));
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
    } while (isCircle && size(now) > size(before) && round < ROUNDS);
    known.putAll(now);
    now.clear();
    return found;
  }

  private static long size(Map<ExecutableElement, Outcomes> outcomes) {
    return outcomes.values().stream().mapToLong(Outcomes::size).sum();
  }

  private Outcomes followed(ExecutableElement method) {
    Outcomes outcomes = new Outcomes(asksForAll);
    if (open.size() >= DEPTH) {
      outcomes.addUnknown();
    } else if (!open.add(method)) {
      isCircle = true;
      return before.getOrDefault(method, outcomes);
    } else {
      new BodyScanner(this).scan(index.initializers(method), outcomes);
      new BodyScanner(this).scan(body(method), outcomes);
      open.remove(method);
      now.put(method, outcomes);
    }
    return outcomes;
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
  Outcomes run(ExpressionTree function) {
    Outcomes outcomes = new Outcomes(true);
    new BodyScanner(this).run(function, outcomes);
    return outcomes;
  }
}
