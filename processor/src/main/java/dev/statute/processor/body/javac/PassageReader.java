package dev.statute.processor.body.javac;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import dev.statute.processor.body.Operator;
import dev.statute.processor.body.Signal;
import dev.statute.processor.body.StatusSource;
import dev.statute.processor.body.javac.tree.AttributedUnit;
import dev.statute.processor.body.javac.tree.CallParts;
import dev.statute.processor.language.Annotations;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Decides how responses and exceptions pass through calls, and out of functions. */
final class PassageReader {

  private final AttributedUnit unit;
  private final StaticTypes staticTypes;
  private final ImmediateCalls immediateCalls;

  PassageReader(TypeBodies bodies) {
    this.unit = bodies.unit();
    this.staticTypes = bodies.staticTypes();
    this.immediateCalls = bodies.staticTypes().immediateCalls();
  }

  /** Returns whether the result of a call has the status of an argument. */
  boolean keeps(ExecutableElement called, int index) {
    Optional<StatusSource> row = staticTypes.facts().statusSource(called);
    return row.isPresent()
        ? row.get().source() instanceof StatusSource.Argument argument && argument.index() == index
        : staticTypes
            .facts()
            .libraries()
            .operator(called)
            .filter(PassageReader::isValue)
            .isPresent();
  }

  /** The method or lambda around a place; null if there is none. */
  static @Nullable TreePath enclosing(TreePath place) {
    TreePath path = place;
    while (path != null
        && !(path.getLeaf() instanceof LambdaExpressionTree)
        && !(path.getLeaf() instanceof MethodTree)) {
      path = path.getParentPath();
    }
    return path;
  }

  /** Returns whether the argument of an operator comes out of it as a value. */
  static boolean isValue(Operator operator) {
    return switch (operator) {
      case EMIT, EMIT_NULLABLE, FAIL, THEN, OR, OR_FAIL, RESCUE, REFUSE, REFUSE_VALUE -> true;
      default -> false;
    };
  }

  /**
   * Returns whether the result of the function that is the argument of an operator comes out of it.
   */
  static boolean isResult(Operator operator) {
    return switch (operator) {
      case CALL, MAP, FLAT_MAP, TRANSFORM, HANDLE, MAP_ERROR -> true;
      default -> isValue(operator);
    };
  }

  /**
   * Returns whether what an operator receives comes out of it unchanged, as no function sees it.
   *
   * @param isError whether that is an exception, and not a value
   */
  static boolean passes(Operator operator, MethodInvocationTree call, boolean isError) {
    return switch (operator) {
      case AWAIT -> true;
      case FILTER -> isError;
      case RESCUE -> !isError;
      default ->
          operator.passes().contains(isError ? Signal.ERROR : Signal.VALUE)
              && (isError
                  || !operator.uses(0).contains(Signal.VALUE)
                  || call.getArguments().stream().noneMatch(PassageReader::maySeeValue));
    };
  }

  /** Returns whether an argument may be a function with a parameter for the value. */
  private static boolean maySeeValue(ExpressionTree argument) {
    return !(CallParts.bare(argument) instanceof LambdaExpressionTree lambda
        && lambda.getParameters().isEmpty());
  }

  /** Returns whether a method throws the results of a function that it is passed. */
  static boolean isThrower(ExecutableElement called) {
    return called.getThrownTypes().stream().anyMatch(type -> type.getKind() == TypeKind.TYPEVAR);
  }

  /** The call that a function is passed to, perhaps in parentheses. */
  static Optional<TreePath> call(TreePath function) {
    TreePath up = function.getParentPath();
    while (up.getLeaf() instanceof ExpressionTree tree && CallParts.bare(tree) != tree) {
      up = up.getParentPath();
    }
    return up.getLeaf() instanceof MethodInvocationTree ? Optional.of(up) : Optional.empty();
  }

  /** Returns whether a framework calls a function to handle a request. */
  boolean isHandler(TreePath function) {
    return Annotations.element(unit.type(function.getLeaf()))
        .filter(type -> staticTypes.facts().isHandlerFunction(type))
        .isPresent();
  }

  static boolean isArm(Tree tree) {
    return tree instanceof CaseTree || tree instanceof YieldTree;
  }

  /** The {@code switch} that an arm is part of. */
  static TreePath choice(TreePath arm) {
    TreePath path = arm;
    while (!(path.getLeaf() instanceof SwitchExpressionTree)) {
      path = path.getParentPath();
    }
    return path;
  }

  /** The destination of an exception that is thrown at some place. */
  Destination thrown(TreePath place, @Nullable TypeMirror type) {
    TreePath path = place;
    while (!(path.getLeaf() instanceof MethodTree)) {
      TreePath up = path.getParentPath();
      if (up == null || type == null) {
        return Destination.UNKNOWN;
      }
      if (path.getLeaf() instanceof LambdaExpressionTree lambda && !isRun(lambda, path)) {
        return Destination.UNKNOWN;
      }
      if (up.getLeaf() instanceof TryTree around
          && around.getBlock() == path.getLeaf()
          && around.getCatches().stream().anyMatch(handler -> takes(handler, type))) {
        return Destination.UNKNOWN;
      }
      path = up;
    }
    return Destination.SENT;
  }

  /** Returns whether the call that a function is passed to throws what the function throws. */
  private boolean isRun(LambdaExpressionTree function, TreePath path) {
    Optional<TreePath> call = call(path);
    if (isHandler(path)) {
      return true;
    }
    ExecutableElement called = call.isEmpty() ? null : unit.called(call.get().getLeaf());
    if (call.isEmpty() || called == null) {
      return false;
    }
    List<? extends ExpressionTree> arguments =
        ((MethodInvocationTree) call.get().getLeaf()).getArguments();
    for (int i = 0; i < arguments.size(); i++) {
      if (CallParts.bare(arguments.get(i)) == function) {
        return immediateCalls.includes(called, i)
            || staticTypes.facts().libraries().operator(called).isPresent();
      }
    }
    return false;
  }

  private boolean takes(CatchTree handler, TypeMirror type) {
    Tree caught = handler.getParameter().getType();
    List<? extends Tree> types =
        caught instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(caught);
    return types.stream()
        .map(unit::type)
        .anyMatch(
            each ->
                each == null || staticTypes.isBelow(type, each) || staticTypes.isBelow(each, type));
  }
}
