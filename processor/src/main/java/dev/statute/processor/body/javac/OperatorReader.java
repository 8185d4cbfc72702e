package dev.statute.processor.body.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.statute.processor.body.Operator;
import dev.statute.processor.body.javac.TypeFamilies.Family;
import dev.statute.processor.body.javac.tree.CallParts;
import dev.statute.processor.body.javac.tree.ResultExpressions;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what comes out of a chain of operators. */
final class OperatorReader {

  private final TypeBodies bodies;
  private final AnswerReader answers;

  OperatorReader(TypeBodies bodies, AnswerReader answers) {
    this.bodies = bodies;
    this.answers = answers;
  }

  Answer read(Operator operator, ExecutableElement called, MethodInvocationTree tree) {
    if (isNested(tree)) {
      return Answer.UNKNOWN;
    }
    boolean isUsed = bodies.signals().isUsed(operator, called, tree, 0);
    return switch (operator) {
      case NOTHING, NEVER -> Answer.NOTHING;
      case BRING, BRING_PERHAPS, CALL -> argument(operator, called, tree);
      case FAIL -> error(tree);
      case START -> effects(tree);
      case HANDLE -> handled(operator, called, tree);
      case AWAIT -> received(called, tree).withoutErrors();
      case GET -> received(called, tree);
      default ->
          received(operator, called, tree)
              .plus(isUsed ? added(operator, called, tree) : Answer.NOTHING);
    };
  }

  /** What an operator lets pass. */
  private Answer received(Operator operator, ExecutableElement called, MethodInvocationTree tree) {
    Answer received = received(called, tree);
    return switch (operator) {
      case FILTER -> chosen(received);
      case MAP, FLAT_MAP, TRANSFORM, THEN, REFUSE, REFUSE_VALUE, COLLECT, RUN ->
          received.withoutStatuses();
      case RESCUE, MAP_ERROR -> received.withoutErrors();
      default -> passed(operator, called, tree);
    };
  }

  /** What the argument of an operator adds. */
  private Answer added(Operator operator, ExecutableElement called, MethodInvocationTree tree) {
    return switch (operator) {
      case MAP, FLAT_MAP, TRANSFORM, THEN, OR -> argument(operator, called, tree);
      case RESCUE -> lastArgument(called, tree);
      case MAP_ERROR, REFUSE, REFUSE_VALUE, OR_FAIL -> error(tree);
      case WAIT_FOR -> argument(operator, called, tree).withoutStatuses();
      case BESIDE -> new Answer(List.of(), List.of(), isQuiet(effects(tree)));
      default -> effects(tree);
    };
  }

  private static boolean isQuiet(Answer effects) {
    return effects.whole() && effects.errors().isEmpty();
  }

  /** A function that is asked for what always comes in one way goes one way only. */
  private Answer handled(Operator operator, ExecutableElement called, MethodInvocationTree tree) {
    return bodies.signals().isSettled(called, tree)
        ? Answer.UNKNOWN
        : argument(operator, called, tree);
  }

  /** Whether nobody waits for what it brings, such as a {@code Mono} of a {@code Mono}. */
  private boolean isNested(MethodInvocationTree tree) {
    return bodies.unit().type(tree) instanceof DeclaredType type
        && isLater(tree)
        && type.getTypeArguments().stream()
            .anyMatch(argument -> bodies.families().kind(argument) == Family.LATER);
  }

  /** Which values are chosen may depend on their status. */
  private static Answer chosen(Answer answer) {
    return answer.statuses().isEmpty() ? answer : new Answer(List.of(), answer.errors(), false);
  }

  private Answer received(ExecutableElement called, MethodInvocationTree tree) {
    ExpressionTree subject = SignalReader.subject(called, tree);
    return subject == null ? Answer.UNKNOWN : answers.read(subject);
  }

  /** A function that sees a response go by can give it another status. */
  private Answer passed(Operator operator, ExecutableElement called, MethodInvocationTree tree) {
    Answer received = received(called, tree);
    ExpressionTree subject = SignalReader.subject(called, tree);
    return subject != null
            && bodies.changes().isChangeable(bodies.unit().type(subject))
            && !Passage.passes(operator, tree, false)
        ? chosen(received)
        : received;
  }

  /** What its one argument brings with it. */
  private Answer argument(Operator operator, ExecutableElement called, MethodInvocationTree tree) {
    boolean hasSubject = !operator.isSource() && called.getModifiers().contains(Modifier.STATIC);
    return last(tree) > (hasSubject ? 1 : 0) || called.isVarArgs()
        ? Answer.UNKNOWN
        : lastArgument(called, tree);
  }

  /** What its last argument brings with it: the first may tell the types of errors. */
  private Answer lastArgument(ExecutableElement called, MethodInvocationTree tree) {
    int last = last(tree);
    if (last < 0) {
      return Answer.NOTHING;
    }
    ExpressionTree argument = tree.getArguments().get(last);
    return bodies.families().isFunction(called.getParameters().get(last).asType())
        ? function(argument, isLater(tree))
        : answers.read(argument);
  }

  /** The index of the last argument that is not just who runs the others. */
  private int last(MethodInvocationTree tree) {
    int last = tree.getArguments().size() - 1;
    return last > 0 && isExecutor(tree.getArguments().get(last)) ? last - 1 : last;
  }

  private boolean isExecutor(ExpressionTree tree) {
    TypeMirror type = bodies.unit().type(tree);
    return type != null
        && type.getKind() == TypeKind.DECLARED
        && bodies.families().isBelow(type, "java.util.concurrent.Executor");
  }

  private boolean isLater(MethodInvocationTree tree) {
    return bodies.families().kind(bodies.unit().type(tree)) == Family.LATER;
  }

  /**
   * What the results of a function bring with them.
   *
   * @param isLater whether what it throws is an error of the whole; else it is thrown at once
   */
  private Answer function(ExpressionTree tree, boolean isLater) {
    ExpressionTree function = CallParts.bare(tree);
    if (function instanceof LambdaExpressionTree lambda) {
      Answer results =
          ResultExpressions.of(lambda).stream()
              .map(answers::read)
              .reduce(Answer.NOTHING, Answer::plus);
      return isLater ? results.plus(thrown(lambda)) : results;
    }
    if (function instanceof MemberReferenceTree reference) {
      return reference(reference, isLater);
    }
    return bodies.value(function, value -> function(value, isLater));
  }

  private Answer thrown(ExpressionTree function) {
    Outcomes outcomes = bodies.run(function);
    return new Answer(List.of(), outcomes.thrown(), outcomes.isWhole());
  }

  private Answer reference(MemberReferenceTree tree, boolean isLater) {
    ExecutableElement called = bodies.unit().called(tree);
    if (called == null) {
      return Answer.UNKNOWN;
    }
    @Nullable ExpressionTree receiver = tree.getQualifierExpression();
    Answer results = answers.referenced(called, tree, receiver);
    return isLater ? results.plus(thrown(tree)) : results;
  }

  /** What functions throw that see the values go by. */
  private Answer effects(MethodInvocationTree tree) {
    return isLater(tree)
        ? tree.getArguments().stream()
            .filter(CallParts::isFunction)
            .map(this::thrown)
            .reduce(Answer.NOTHING, Answer::plus)
        : Answer.NOTHING;
  }

  /** The exception that its last argument is or gives. */
  private Answer error(MethodInvocationTree tree) {
    List<? extends ExpressionTree> arguments = tree.getArguments();
    return arguments.isEmpty()
        ? Answer.UNKNOWN
        : bodies.exceptions().given(arguments.get(arguments.size() - 1));
  }
}
