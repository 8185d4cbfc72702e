package dev.statute.processor.bodies;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.statute.processor.bodies.TypeFamilies.Family;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
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
    return switch (operator) {
      case NOTHING -> Answer.NOTHING;
      case BRING -> argument(called, tree);
      case ERROR -> error(tree);
      case PASS -> passed(operator, tree).plus(effects(tree));
      case FILTER -> chosen(received(tree)).plus(effects(tree));
      case DROP -> received(tree).withoutStatuses();
      case MAP -> received(tree).withoutStatuses().plus(argument(called, tree));
      case THEN -> received(tree).withoutStatuses().plus(argument(called, tree));
      case OR -> received(tree).plus(argument(called, tree));
      case RESCUE -> rescued(called, tree);
      case MAP_ERROR -> received(tree).withoutErrors().plus(error(tree));
      case AWAIT -> received(tree).withoutErrors();
    };
  }

  /** Which values are chosen may depend on their status. */
  private static Answer chosen(Answer answer) {
    return answer.statuses().isEmpty() ? answer : new Answer(List.of(), answer.errors(), false);
  }

  /** A function that sees a response go by can give it another status. */
  private Answer passed(Operator operator, MethodInvocationTree tree) {
    ExpressionTree receiver = Calls.receiver(tree);
    return receiver != null
            && bodies.changes().isChangeable(bodies.unit().type(receiver))
            && !Passage.passes(operator, tree, false)
        ? chosen(received(tree))
        : received(tree);
  }

  private Answer received(MethodInvocationTree tree) {
    ExpressionTree receiver = Calls.receiver(tree);
    return receiver == null ? Answer.UNKNOWN : answers.read(receiver);
  }

  /** What its argument brings with it. */
  private Answer argument(ExecutableElement called, MethodInvocationTree tree) {
    return tree.getArguments().size() > 1 || called.isVarArgs()
        ? Answer.UNKNOWN
        : lastArgument(called, tree);
  }

  /** What its last argument brings with it: the first may tell the types of errors. */
  private Answer lastArgument(ExecutableElement called, MethodInvocationTree tree) {
    List<? extends ExpressionTree> arguments = tree.getArguments();
    if (arguments.isEmpty()) {
      return Answer.NOTHING;
    }
    int last = arguments.size() - 1;
    return bodies.families().isFunction(called.getParameters().get(last).asType())
        ? function(arguments.get(last), isLater(tree))
        : answers.read(arguments.get(last));
  }

  private boolean isLater(MethodInvocationTree tree) {
    return bodies.families().family(bodies.unit().type(tree)) == Family.LATER;
  }

  /**
   * What the results of a function bring with them.
   *
   * @param isLater whether what it throws is an error of the whole; else it is thrown at once
   */
  private Answer function(ExpressionTree tree, boolean isLater) {
    ExpressionTree function = Calls.bare(tree);
    if (function instanceof LambdaExpressionTree lambda) {
      Answer results =
          Results.of(lambda).stream().map(answers::read).reduce(Answer.NOTHING, Answer::plus);
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
            .filter(Calls::isFunction)
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

  /** Which errors are rescued is not always told, so none is sure to pass. */
  private Answer rescued(ExecutableElement called, MethodInvocationTree tree) {
    Answer stand = lastArgument(called, tree);
    return received(tree).withoutErrors().plus(stand);
  }
}
