package dev.statute.processor.body.javac;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.statute.processor.body.javac.tree.AttributedUnit;
import dev.statute.processor.body.javac.tree.CallParts;
import dev.statute.processor.body.javac.tree.Completion;
import dev.statute.processor.body.javac.tree.DerivedVariables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the calls that take only some of the paths through a body: {@code load(id, false)} does not
 * run what is inside {@code if (strict)}.
 */
final class FixedArguments {

  private static final Set<Tree.Kind> COMPARISONS =
      Set.of(
          Tree.Kind.EQUAL_TO,
          Tree.Kind.NOT_EQUAL_TO,
          Tree.Kind.LESS_THAN,
          Tree.Kind.LESS_THAN_EQUAL,
          Tree.Kind.GREATER_THAN,
          Tree.Kind.GREATER_THAN_EQUAL);

  /** Longer chains of parameters are not followed. */
  private static final int MAX_DEPTH = 5;

  private final TypeBodies bodies;
  private final AttributedUnit unit;
  private final Map<VariableElement, Boolean> decisions = new HashMap<>();

  FixedArguments(TypeBodies bodies) {
    this.bodies = bodies;
    this.unit = bodies.unit();
  }

  /** Returns whether a call fixes an argument that decides what the body does. */
  boolean decide(ExecutableElement called, Tree body, Tree call) {
    return isAnyFixed(called, call, parameter -> isDecidedBy(parameter, body));
  }

  /** Returns whether a call fixes any of the parameters that decide what the callee does. */
  boolean anyOf(Set<VariableElement> deciding, ExecutableElement called, Tree call) {
    return !deciding.isEmpty() && isAnyFixed(called, call, deciding::contains);
  }

  /** The parameters that decide what a body does. */
  Set<VariableElement> deciding(ExecutableElement called, Tree body) {
    Set<VariableElement> deciding = new HashSet<>();
    for (VariableElement parameter : called.getParameters()) {
      if (isDecidedBy(parameter, body)) {
        deciding.add(parameter);
      }
    }
    return deciding;
  }

  private boolean isAnyFixed(
      ExecutableElement called, Tree call, Predicate<VariableElement> isDeciding) {
    List<? extends VariableElement> parameters = called.getParameters();
    List<? extends ExpressionTree> arguments =
        call instanceof ExpressionTree tree ? CallParts.arguments(tree) : List.of();
    for (int i = 0; i < parameters.size() && i < arguments.size(); i++) {
      if (isFixed(arguments.get(i)) && isDeciding.test(parameters.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFixed(ExpressionTree tree) {
    ExpressionTree argument = CallParts.bare(tree);
    return argument instanceof LiteralTree
        || argument instanceof NewClassTree
        || isConcatenation(argument)
        || (argument instanceof UnaryTree unary && isFixed(unary.getExpression()))
        || (argument instanceof BinaryTree binary
            && isFixed(binary.getLeftOperand())
            && isFixed(binary.getRightOperand()))
        || (unit.element(argument) instanceof VariableElement variable
            && (variable.getKind() == ElementKind.ENUM_CONSTANT
                || variable.getConstantValue() != null))
        || bodies.staticTypes().holdsStatus(unit.type(argument));
  }

  /** A concatenation is never null. */
  private boolean isConcatenation(ExpressionTree argument) {
    TypeMirror type = argument.getKind() == Tree.Kind.PLUS ? unit.type(argument) : null;
    return type != null && type.getKind() == TypeKind.DECLARED;
  }

  /** A method is called from many places, and its body is the same for all of them. */
  private boolean isDecidedBy(VariableElement parameter, Tree body) {
    Boolean known = decisions.get(parameter);
    if (known == null) {
      known = isDecidedBy(parameter, body, 0);
      decisions.put(parameter, known);
    }
    return known;
  }

  private boolean isDecidedBy(VariableElement parameter, Tree body, int depth) {
    if (body instanceof BlockTree block
        && bodies.staticTypes().holdsStatus(parameter.asType())
        && DerivedVariables.decide(block, parameter, unit)) {
      return true;
    }
    return Completion.contains(
        body,
        tree -> {
          ExpressionTree condition = Completion.condition(tree);
          return condition != null
                  && (isIt(condition, parameter)
                      || Completion.contains(condition, part -> isTest(part, parameter)))
              || depth < MAX_DEPTH && isPassedOn(parameter, tree, depth + 1);
        });
  }

  /** Returns whether a call passes a parameter to another method here that is decided by it. */
  private boolean isPassedOn(VariableElement parameter, Tree call, int depth) {
    if (!(call instanceof MethodInvocationTree || call instanceof NewClassTree)) {
      return false;
    }
    List<? extends ExpressionTree> arguments = CallParts.arguments((ExpressionTree) call);
    for (int i = 0; i < arguments.size(); i++) {
      ExecutableElement called = isIt(arguments.get(i), parameter) ? unit.called(call) : null;
      if (called != null
          && i < called.getParameters().size()
          && isDeciding(called.getParameters().get(i), called, depth)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDeciding(VariableElement parameter, ExecutableElement method, int depth) {
    return bodies.index().body(method) != null
        ? isDecidedBy(parameter, bodies.body(method), depth)
        : bodies
            .factories()
            .of(method)
            .filter(factory -> factory.deciding().contains(parameter))
            .isPresent();
  }

  /**
   * Returns whether a part of a condition tests the parameter itself, and not an expression with
   * it.
   */
  private boolean isTest(Tree part, VariableElement parameter) {
    return part instanceof BinaryTree test
        ? COMPARISONS.contains(test.getKind())
            && (isIt(test.getLeftOperand(), parameter) || isIt(test.getRightOperand(), parameter))
        : parameter.asType().getKind() == TypeKind.BOOLEAN
            && part instanceof IdentifierTree
            && parameter.equals(unit.element(part));
  }

  private boolean isIt(ExpressionTree tree, Element parameter) {
    ExpressionTree bare = CallParts.bare(tree);
    return bare instanceof IdentifierTree && parameter.equals(unit.element(bare));
  }
}
