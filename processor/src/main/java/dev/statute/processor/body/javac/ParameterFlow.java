package dev.statute.processor.body.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.statute.processor.body.javac.tree.CallParts;
import dev.statute.processor.body.javac.tree.DerivedVariables;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Follows statuses from the arguments of a call to what the callee makes of its parameters. A body
 * is read once: what it makes of a parameter is left open, and a call fills in its argument.
 */
final class ParameterFlow {

  private final TypeBodies bodies;

  ParameterFlow(TypeBodies bodies) {
    this.bodies = bodies;
  }

  static boolean isParameter(Element variable) {
    return variable.getKind() == ElementKind.PARAMETER;
  }

  /** The status of a parameter. */
  ValueStatuses status(Element variable, Tree use) {
    return variable instanceof VariableElement parameter && isPassedThrough(parameter)
        ? ValueStatuses.of(
            MadeStatus.here(new MadeCode.OfStatus(parameter), new Cause.Response(false), use))
        : ValueStatuses.UNKNOWN;
  }

  /** The status of a parameter that is an exception. */
  ValueStatuses exception(Element variable, Tree use) {
    return variable instanceof VariableElement parameter
            && bodies.staticTypes().isThrowable(parameter.asType())
            && isPassedThrough(parameter)
        ? ValueStatuses.error(
            MadeStatus.here(
                new MadeCode.OfException(parameter),
                new Cause.Exception(parameter.asType(), false),
                use))
        : ValueStatuses.UNKNOWN;
  }

  /** Returns whether it is the parameter of a method that decides nothing by it. */
  private boolean isPassedThrough(VariableElement parameter) {
    if (!(parameter.getEnclosingElement() instanceof ExecutableElement method)
        || !method.getParameters().contains(parameter)) {
      return false;
    }
    MethodTree tree = bodies.index().body(method);
    return tree != null
        && !bodies.variables().isChanging(parameter)
        && !bodies.variables().isTested(parameter)
        && !DerivedVariables.decide(tree.getBody(), parameter, bodies.unit());
  }

  /** The statuses that a callee makes, with the arguments of a call filled in. */
  ValueStatuses withArguments(ValueStatuses made, ExecutableElement called, Tree call) {
    if (!made.isOpen()) {
      return made;
    }
    List<MadeStatus> statuses = new ArrayList<>();
    List<MadeStatus> errors = new ArrayList<>();
    boolean areStatusesComplete = fill(made.statuses(), called, call, statuses);
    boolean areErrorsComplete = fill(made.errors(), called, call, errors);
    return new ValueStatuses(
        statuses, errors, made.complete() && areStatusesComplete && areErrorsComplete);
  }

  private boolean fill(
      List<MadeStatus> from, ExecutableElement called, Tree call, List<MadeStatus> to) {
    boolean isComplete = true;
    for (MadeStatus made : from) {
      if (made.code() instanceof MadeCode.Open open) {
        ValueStatuses argument = argument(open, called, call);
        List<MadeStatus> found =
            open instanceof MadeCode.OfException ? argument.errors() : argument.statuses();
        isComplete &= argument.complete() && !found.isEmpty();
        found.forEach(each -> to.add(made.with(each)));
      } else {
        to.add(made);
      }
    }
    return isComplete;
  }

  private ValueStatuses argument(MadeCode.Open open, ExecutableElement called, Tree call) {
    int index = called.getParameters().indexOf(open.parameter());
    List<? extends ExpressionTree> arguments =
        call instanceof ExpressionTree tree ? CallParts.arguments(tree) : List.of();
    if (index < 0
        || index >= arguments.size()
        || called.isVarArgs() && index == called.getParameters().size() - 1) {
      return ValueStatuses.UNKNOWN;
    }
    return open instanceof MadeCode.OfException
        ? bodies.exceptions().read(arguments.get(index))
        : bodies.values().status(arguments.get(index));
  }
}
