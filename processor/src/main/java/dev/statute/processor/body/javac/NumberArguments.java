package dev.statute.processor.body.javac;

import com.sun.source.tree.ExpressionTree;
import dev.statute.processor.body.javac.tree.CallParts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * Finds the numbers that calls pass to a method or constructor here, which makes statuses of them.
 */
final class NumberArguments {

  /**
   * A number.
   *
   * @param argument the argument of the call
   * @param where the method or type with the call
   */
  record Passed(ExpressionTree argument, Element where) {}

  private record Call(ExpressionTree tree, ExecutableElement called, Element where) {}

  private final TypeBodies bodies;
  private final Set<Name> names = new HashSet<>();
  private final List<Call> calls = new ArrayList<>();
  private boolean isStatusMade;

  NumberArguments(TypeBodies bodies) {
    this.bodies = bodies;
    for (ExecutableElement method : bodies.index().methods().keySet()) {
      addName(method);
    }
    for (ExecutableElement method : bodies.factories().ofOtherTypes()) {
      addName(method);
    }
  }

  private void addName(ExecutableElement method) {
    if (hasNumber(method)) {
      names.add(
          method.getKind() == ElementKind.CONSTRUCTOR
              ? method.getEnclosingElement().getSimpleName()
              : method.getSimpleName());
    }
  }

  private static boolean hasNumber(ExecutableElement method) {
    for (VariableElement parameter : method.getParameters()) {
      if (isNumber(parameter)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(VariableElement parameter) {
    return parameter.asType().getKind() == TypeKind.INT;
  }

  void add(ExpressionTree tree, Name name, Element where) {
    ExecutableElement called = names.contains(name) ? bodies.unit().called(tree) : null;
    if (called != null && hasNumber(called)) {
      calls.add(new Call(tree, called, where));
    }
  }

  /**
   * Called when some method here makes a status of its parameter. Else there is nothing to find.
   */
  void statusIsMade() {
    isStatusMade = true;
  }

  List<Passed> all() {
    List<Passed> all = new ArrayList<>();
    for (Call call : calls) {
      if (isStatusMade || isFactory(call.called())) {
        add(call, all);
      }
    }
    return all;
  }

  private void add(Call call, List<Passed> all) {
    List<? extends ExpressionTree> arguments = CallParts.arguments(call.tree());
    for (MadeStatus made : made(call)) {
      VariableElement parameter =
          made.code() instanceof MadeCode.OfStatus open ? open.parameter() : null;
      int index = call.called().getParameters().indexOf(parameter);
      if (parameter != null && isNumber(parameter) && index >= 0 && index < arguments.size()) {
        all.add(new Passed(arguments.get(index), call.where()));
      }
    }
  }

  private List<MadeStatus> made(Call call) {
    ExecutableElement called = call.called();
    List<MadeStatus> made = new ArrayList<>();
    if (isFactory(called)) {
      ValueStatuses open = bodies.factories().open(called, call.tree());
      made.addAll(open.statuses());
      made.addAll(open.errors());
    } else if (bodies.calleeReader().isFollowed(called, call.tree())) {
      OutcomeCollector collector = bodies.of(called);
      made.addAll(collector.thrown());
      made.addAll(collector.returned().statuses());
      made.addAll(collector.returned().errors());
    }
    return made;
  }

  private boolean isFactory(ExecutableElement called) {
    return called.getKind() == ElementKind.CONSTRUCTOR
        || bodies.factories().ofOtherTypes().contains(called);
  }
}
