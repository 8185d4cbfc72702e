package dev.statute.processor.body.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.statute.processor.body.Operator;
import dev.statute.processor.body.javac.StaticTypes.Kind;
import dev.statute.processor.body.javac.tree.CallParts;
import dev.statute.processor.body.javac.tree.ResultExpressions;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the statuses that come out of a chain of operators. */
final class OperatorReader {

  private final TypeBodies bodies;
  private final ValueReader values;

  OperatorReader(TypeBodies bodies, ValueReader values) {
    this.bodies = bodies;
    this.values = values;
  }

  ValueStatuses read(Operator operator, ExecutableElement called, MethodInvocationTree tree) {
    if (isNested(tree)) {
      return ValueStatuses.UNKNOWN;
    }
    boolean isUsed = bodies.signals().isUsed(operator, called, tree, 0);
    return switch (operator) {
      case NOTHING, NEVER -> ValueStatuses.NOTHING;
      case EMIT, EMIT_NULLABLE, CALL -> argument(operator, called, tree);
      case FAIL -> error(tree);
      case START -> effects(tree);
      case HANDLE -> handled(operator, called, tree);
      case AWAIT -> received(called, tree).withoutErrors();
      case GET -> received(called, tree);
      default ->
          received(operator, called, tree)
              .plus(isUsed ? added(operator, called, tree) : ValueStatuses.NOTHING);
    };
  }

  /** The statuses that an operator receives and lets pass. */
  private ValueStatuses received(
      Operator operator, ExecutableElement called, MethodInvocationTree tree) {
    ValueStatuses received = received(called, tree);
    return switch (operator) {
      case FILTER -> chosen(received);
      case MAP, FLAT_MAP, TRANSFORM, THEN, REFUSE, REFUSE_VALUE, COLLECT, RUN ->
          received.withoutStatuses();
      case RESCUE, MAP_ERROR -> received.withoutErrors();
      default -> passed(operator, called, tree);
    };
  }

  /** The statuses that the argument of an operator adds. */
  private ValueStatuses added(
      Operator operator, ExecutableElement called, MethodInvocationTree tree) {
    return switch (operator) {
      case MAP, FLAT_MAP, TRANSFORM, THEN, OR -> argument(operator, called, tree);
      case RESCUE -> lastArgument(called, tree);
      case MAP_ERROR, REFUSE, REFUSE_VALUE, OR_FAIL -> error(tree);
      case WAIT_FOR -> argument(operator, called, tree).withoutStatuses();
      case SIDE_EFFECT -> new ValueStatuses(List.of(), List.of(), isQuiet(effects(tree)));
      default -> effects(tree);
    };
  }

  private static boolean isQuiet(ValueStatuses effects) {
    return effects.complete() && effects.errors().isEmpty();
  }

  /** A function that always receives the same signal takes only one of its ways. */
  private ValueStatuses handled(
      Operator operator, ExecutableElement called, MethodInvocationTree tree) {
    return bodies.signals().hasOneSignal(called, tree)
        ? ValueStatuses.UNKNOWN
        : argument(operator, called, tree);
  }

  /**
   * Returns whether it emits something that is not waited for, such as a {@code Mono} of a {@code
   * Mono}.
   */
  private boolean isNested(MethodInvocationTree tree) {
    return bodies.unit().type(tree) instanceof DeclaredType type
        && isLater(tree)
        && type.getTypeArguments().stream()
            .anyMatch(argument -> bodies.staticTypes().kind(argument) == Kind.LATER);
  }

  /** Which values pass may depend on their status. */
  private static ValueStatuses chosen(ValueStatuses valueStatuses) {
    return valueStatuses.statuses().isEmpty()
        ? valueStatuses
        : new ValueStatuses(List.of(), valueStatuses.errors(), false);
  }

  private ValueStatuses received(ExecutableElement called, MethodInvocationTree tree) {
    ExpressionTree subject = SignalReader.subject(called, tree);
    return subject == null ? ValueStatuses.UNKNOWN : values.read(subject);
  }

  /** A function that sees a response can give it another status. */
  private ValueStatuses passed(
      Operator operator, ExecutableElement called, MethodInvocationTree tree) {
    ValueStatuses received = received(called, tree);
    ExpressionTree subject = SignalReader.subject(called, tree);
    return subject != null
            && bodies.statusChanges().isChangeable(bodies.unit().type(subject))
            && !PassageReader.passes(operator, tree, false)
        ? chosen(received)
        : received;
  }

  /** The statuses of its only argument. */
  private ValueStatuses argument(
      Operator operator, ExecutableElement called, MethodInvocationTree tree) {
    boolean hasSubject = !operator.isSource() && called.getModifiers().contains(Modifier.STATIC);
    return last(tree) > (hasSubject ? 1 : 0) || called.isVarArgs()
        ? ValueStatuses.UNKNOWN
        : lastArgument(called, tree);
  }

  /** The statuses of its last argument: the first may be the type of an error. */
  private ValueStatuses lastArgument(ExecutableElement called, MethodInvocationTree tree) {
    int last = last(tree);
    if (last < 0) {
      return ValueStatuses.NOTHING;
    }
    ExpressionTree argument = tree.getArguments().get(last);
    return bodies.staticTypes().isFunction(called.getParameters().get(last).asType())
        ? function(argument, isLater(tree))
        : values.read(argument);
  }

  /** The index of the last argument that is not an executor. */
  private int last(MethodInvocationTree tree) {
    int last = tree.getArguments().size() - 1;
    return last > 0 && isExecutor(tree.getArguments().get(last)) ? last - 1 : last;
  }

  private boolean isExecutor(ExpressionTree tree) {
    TypeMirror type = bodies.unit().type(tree);
    return type != null
        && type.getKind() == TypeKind.DECLARED
        && bodies.staticTypes().isBelow(type, "java.util.concurrent.Executor");
  }

  private boolean isLater(MethodInvocationTree tree) {
    return bodies.staticTypes().kind(bodies.unit().type(tree)) == Kind.LATER;
  }

  /**
   * The statuses of the results of a function.
   *
   * @param isLater whether what it throws is an error of the chain; else it is thrown at once
   */
  private ValueStatuses function(ExpressionTree tree, boolean isLater) {
    ExpressionTree function = CallParts.bare(tree);
    if (function instanceof LambdaExpressionTree lambda) {
      ValueStatuses results =
          ResultExpressions.of(lambda).stream()
              .map(values::read)
              .reduce(ValueStatuses.NOTHING, ValueStatuses::plus);
      return isLater ? results.plus(thrown(lambda)) : results;
    }
    if (function instanceof MemberReferenceTree reference) {
      return reference(reference, isLater);
    }
    return bodies.value(function, value -> function(value, isLater));
  }

  private ValueStatuses thrown(ExpressionTree function) {
    OutcomeCollector collector = bodies.run(function);
    return new ValueStatuses(List.of(), collector.thrown(), collector.isComplete());
  }

  private ValueStatuses reference(MemberReferenceTree tree, boolean isLater) {
    ExecutableElement called = bodies.unit().called(tree);
    if (called == null) {
      return ValueStatuses.UNKNOWN;
    }
    @Nullable ExpressionTree receiver = tree.getQualifierExpression();
    ValueStatuses results = values.referenced(called, tree, receiver);
    return isLater ? results.plus(thrown(tree)) : results;
  }

  /** The statuses thrown by the functions that only see the values. */
  private ValueStatuses effects(MethodInvocationTree tree) {
    return isLater(tree)
        ? tree.getArguments().stream()
            .filter(CallParts::isFunction)
            .map(this::thrown)
            .reduce(ValueStatuses.NOTHING, ValueStatuses::plus)
        : ValueStatuses.NOTHING;
  }

  /** The status of the exception that its last argument is or returns. */
  private ValueStatuses error(MethodInvocationTree tree) {
    List<? extends ExpressionTree> arguments = tree.getArguments();
    return arguments.isEmpty()
        ? ValueStatuses.UNKNOWN
        : bodies.exceptions().supplied(arguments.get(arguments.size() - 1));
  }
}
