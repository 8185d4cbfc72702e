package dev.statute.processor.body.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.statute.processor.body.javac.tree.CallParts;
import dev.statute.processor.body.javac.tree.Completion;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Follows statuses from the arguments of a call to what the callee makes with its parameters. A
 * body is read once: what it makes with a parameter is open until a call tells the argument.
 */
final class Parameters {

  private final TypeBodies bodies;

  Parameters(TypeBodies bodies) {
    this.bodies = bodies;
  }

  static boolean isOne(Element variable) {
    return variable.getKind() == ElementKind.PARAMETER;
  }

  /** The status that a method is given. */
  Answer status(Element variable, Tree use) {
    return variable instanceof VariableElement parameter && isHandedThrough(parameter)
        ? Answer.of(Made.open(new Code.OfStatus(parameter), new Cause.Response(false), use))
        : Answer.UNKNOWN;
  }

  /** The status of the exception that a method is given. */
  Answer exception(Element variable, Tree use) {
    return variable instanceof VariableElement parameter
            && bodies.families().isThrowable(parameter.asType())
            && isHandedThrough(parameter)
        ? Answer.error(
            Made.open(
                new Code.OfException(parameter),
                new Cause.Exception(parameter.asType(), false),
                use))
        : Answer.UNKNOWN;
  }

  /** Whether a parameter is that of a method, and nothing is decided by what is handed over. */
  private boolean isHandedThrough(VariableElement parameter) {
    if (!(parameter.getEnclosingElement() instanceof ExecutableElement method)
        || !method.getParameters().contains(parameter)) {
      return false;
    }
    MethodTree tree = bodies.index().body(method);
    return tree != null
        && !bodies.variables().isChanging(parameter)
        && !bodies.variables().isJudged(parameter)
        && !Completion.isJudged(tree.getBody(), parameter, bodies.unit());
  }

  /** What a callee makes, with the arguments of a call. */
  Answer given(Answer made, ExecutableElement called, Tree call) {
    if (!made.isOpen()) {
      return made;
    }
    List<Made> statuses = new ArrayList<>();
    List<Made> errors = new ArrayList<>();
    boolean areStatusesWhole = fill(made.statuses(), called, call, statuses);
    boolean areErrorsWhole = fill(made.errors(), called, call, errors);
    return new Answer(statuses, errors, made.whole() && areStatusesWhole && areErrorsWhole);
  }

  private boolean fill(List<Made> from, ExecutableElement called, Tree call, List<Made> to) {
    boolean isWhole = true;
    for (Made made : from) {
      if (made.code() instanceof Code.Open open) {
        Answer argument = argument(open, called, call);
        List<Made> found =
            open instanceof Code.OfException ? argument.errors() : argument.statuses();
        isWhole &= argument.whole() && !found.isEmpty();
        found.forEach(each -> to.add(made.with(each)));
      } else {
        to.add(made);
      }
    }
    return isWhole;
  }

  private Answer argument(Code.Open open, ExecutableElement called, Tree call) {
    int index = called.getParameters().indexOf(open.parameter());
    List<? extends ExpressionTree> arguments =
        call instanceof ExpressionTree tree ? CallParts.arguments(tree) : List.of();
    if (index < 0
        || index >= arguments.size()
        || called.isVarArgs() && index == called.getParameters().size() - 1) {
      return Answer.UNKNOWN;
    }
    return open instanceof Code.OfException
        ? bodies.exceptions().read(arguments.get(index))
        : bodies.answers().status(arguments.get(index));
  }
}
