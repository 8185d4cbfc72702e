package dev.statute.processor.body.javac;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.statute.processor.body.Operator;
import dev.statute.processor.body.Signal;
import dev.statute.processor.body.javac.StaticTypes.Kind;
import dev.statute.processor.body.javac.tree.AttributedUnit;
import dev.statute.processor.body.javac.tree.CallParts;
import dev.statute.processor.body.javac.tree.ResultExpressions;
import dev.statute.processor.language.Annotations;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads which signals an expression can emit: {@code Optional.empty()} emits no value, and {@code
 * Optional.of(x)} nothing else.
 */
final class SignalReader {

  /** Longer chains of variables and calls are not followed. */
  private static final int MAX_HOPS = 6;

  private static final Set<Signal> VALUE = Signal.some(Signal.VALUE);
  private static final Set<Signal> EMPTY = Signal.some(Signal.EMPTY);
  private static final Set<Signal> PERHAPS = Signal.some(Signal.VALUE, Signal.EMPTY);

  private final TypeBodies bodies;
  private final AttributedUnit unit;

  SignalReader(TypeBodies bodies) {
    this.bodies = bodies;
    this.unit = bodies.unit();
  }

  /**
   * Returns whether an operator may receive a signal that uses an argument.
   *
   * @param index the index of the argument
   */
  boolean isUsed(
      Operator operator, ExecutableElement called, MethodInvocationTree tree, int index) {
    return operator.isSource()
        || !Collections.disjoint(of(subject(called, tree), 0), operator.uses(index));
  }

  boolean mayHaveValue(ExpressionTree tree) {
    return of(tree, 0).contains(Signal.VALUE);
  }

  /** Returns whether an operator always receives the same signal. */
  boolean hasOneSignal(ExecutableElement called, MethodInvocationTree tree) {
    return of(subject(called, tree), 0).size() == 1;
  }

  /** What goes through an operator: its receiver, or the first argument of a static one. */
  static @Nullable ExpressionTree subject(ExecutableElement called, MethodInvocationTree tree) {
    if (!called.getModifiers().contains(Modifier.STATIC)) {
      return CallParts.receiver(tree);
    }
    return tree.getArguments().isEmpty() ? null : tree.getArguments().get(0);
  }

  private Set<Signal> of(@Nullable ExpressionTree tree, int hops) {
    if (tree == null || hops > MAX_HOPS) {
      return Signal.any();
    }
    ExpressionTree bare = CallParts.bare(tree);
    if (bare instanceof LiteralTree || bare instanceof BinaryTree) {
      return bare.getKind() == Tree.Kind.NULL_LITERAL ? EMPTY : VALUE;
    }
    if (bare instanceof ConditionalExpressionTree choice) {
      return all(bodies.branchReader().taken(choice), hops);
    }
    if (bare instanceof MethodInvocationTree call) {
      return call(call, hops);
    }
    if (bare instanceof NewClassTree) {
      return isPlain(bare) ? VALUE : Signal.any();
    }
    ExpressionTree value = local(unit.element(bare));
    return value == null ? Signal.any() : of(value, hops + 1);
  }

  /** Only of a local variable: a field is mostly set by other code. */
  private @Nullable ExpressionTree local(@Nullable Element variable) {
    return variable != null && variable.getKind() == ElementKind.LOCAL_VARIABLE
        ? bodies.variables().value(variable)
        : null;
  }

  private Set<Signal> all(List<ExpressionTree> values, int hops) {
    Set<Signal> all = EnumSet.noneOf(Signal.class);
    for (ExpressionTree value : values) {
      all.addAll(of(value, hops));
    }
    return values.isEmpty() ? Signal.any() : all;
  }

  private Set<Signal> call(MethodInvocationTree tree, int hops) {
    ExecutableElement called = unit.called(tree);
    if (called == null) {
      return Signal.any();
    }
    Optional<Operator> operator = bodies.staticTypes().facts().libraries().anyOperator(called);
    if (operator.isPresent()) {
      return through(operator.get(), called, tree, hops);
    }
    if (isPlain(tree)) {
      return returnsResponse(called) ? VALUE : Signal.any();
    }
    return bodies.calleeReader().isFollowed(called, tree)
        ? all(ResultExpressions.of(bodies.body(called)), hops + 1)
        : Signal.any();
  }

  /**
   * Returns whether it is a method of a response or builder that returns one, which is never null.
   */
  private boolean returnsResponse(ExecutableElement called) {
    return called.getEnclosingElement() instanceof TypeElement owner
        && bodies.staticTypes().facts().holdsStatus(owner)
        && Annotations.element(called.getReturnType())
            .filter(bodies.staticTypes().facts()::isResponse)
            .isPresent();
  }

  private Set<Signal> through(
      Operator operator, ExecutableElement called, MethodInvocationTree tree, int hops) {
    if (operator.isSource()) {
      return made(operator, called, tree, hops);
    }
    Set<Signal> before = of(subject(called, tree), hops);
    Set<Signal> after = EnumSet.noneOf(Signal.class);
    after.addAll(before);
    after.retainAll(operator.passes());
    if (!Collections.disjoint(before, operator.uses(0))) {
      after.addAll(made(operator, called, tree, hops));
    }
    return after;
  }

  private Set<Signal> made(
      Operator operator, ExecutableElement called, MethodInvocationTree tree, int hops) {
    List<? extends ExpressionTree> arguments = tree.getArguments();
    return switch (operator) {
      case EMIT -> emitted(called, arguments);
      case EMIT_NULLABLE -> given(arguments, true, hops);
      case FLAT_MAP, TRANSFORM -> mapped(arguments, hops);
      case THEN, OR, RESCUE ->
          given(arguments, bodies.staticTypes().facts().libraries().takesNull(called), hops);
      case PASS, PEEK, PEEK_NULL, PEEK_ERROR ->
          arguments.stream().anyMatch(this::isFunction) ? operator.makes() : Signal.some();
      default -> operator.makes();
    };
  }

  /** An array of variable arguments may be empty. */
  private Set<Signal> emitted(ExecutableElement called, List<? extends ExpressionTree> arguments) {
    if (arguments.isEmpty()) {
      return EMPTY;
    }
    TypeMirror first = unit.type(arguments.get(0));
    boolean isSpread =
        called.isVarArgs()
            && arguments.size() == 1
            && (first == null || first.getKind() == TypeKind.ARRAY);
    return isSpread ? PERHAPS : VALUE;
  }

  /** The signals that the last argument emits, or is. */
  private Set<Signal> given(
      List<? extends ExpressionTree> arguments, boolean isNullable, int hops) {
    if (arguments.isEmpty()) {
      return EMPTY;
    }
    ExpressionTree last = arguments.get(arguments.size() - 1);
    if (isFunction(last)) {
      return Signal.any();
    }
    return isPlain(last) && !isNullable ? VALUE : of(last, hops);
  }

  /** The signals that a function makes of values, or throws. */
  private Set<Signal> mapped(List<? extends ExpressionTree> arguments, int hops) {
    if (arguments.isEmpty()) {
      return Signal.any();
    }
    ExpressionTree function = CallParts.bare(arguments.get(0));
    Set<Signal> mapped = EnumSet.of(Signal.ERROR);
    if (function instanceof LambdaExpressionTree lambda) {
      mapped.addAll(all(ResultExpressions.of(lambda), hops));
    } else if (function instanceof MemberReferenceTree reference) {
      mapped.addAll(referenced(unit.called(reference)));
    } else {
      mapped.addAll(Signal.any());
    }
    return mapped;
  }

  private Set<Signal> referenced(@Nullable ExecutableElement called) {
    return called != null
            && (called.getKind() == ElementKind.CONSTRUCTOR || returnsResponse(called))
        ? VALUE
        : Signal.any();
  }

  private boolean isFunction(ExpressionTree tree) {
    return CallParts.isFunction(tree) || bodies.staticTypes().isFunction(unit.type(tree));
  }

  private boolean isPlain(ExpressionTree tree) {
    Kind kind = bodies.staticTypes().kind(unit.type(tree));
    return kind == Kind.PLAIN || kind == Kind.STATUS;
  }
}
