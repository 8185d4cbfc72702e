package dev.statute.processor.bodies;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * Tells the calls that take only some of the ways through a body: {@code load(id, false)} does not
 * come to what stands below {@code if (strict)}.
 */
final class FixedArguments {

  private final AttributedUnit unit;

  FixedArguments(AttributedUnit unit) {
    this.unit = unit;
  }

  /** Whether an argument of a call is fixed by which the body decides what to do. */
  boolean decide(ExecutableElement called, Tree body, Tree call) {
    List<? extends VariableElement> parameters = called.getParameters();
    List<? extends ExpressionTree> arguments =
        call instanceof ExpressionTree tree ? Calls.arguments(tree) : List.of();
    for (int i = 0; i < parameters.size() && i < arguments.size(); i++) {
      if (isFixed(Calls.bare(arguments.get(i))) && isDecidedBy(parameters.get(i), body)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFixed(ExpressionTree argument) {
    return argument instanceof LiteralTree
        || argument.getKind() == Tree.Kind.PLUS
        || argument instanceof NewClassTree
        || (unit.element(argument) instanceof VariableElement variable
            && (variable.getKind() == ElementKind.ENUM_CONSTANT
                || variable.getConstantValue() != null));
  }

  private boolean isDecidedBy(VariableElement parameter, Tree body) {
    return Completion.contains(
        body,
        tree -> {
          ExpressionTree condition = Completion.condition(tree);
          return condition != null
              && (isIt(condition, parameter)
                  || Completion.contains(condition, part -> isTest(part, parameter)));
        });
  }

  /** Whether a part of a condition tests the value itself, and not something that it is part of. */
  private boolean isTest(Tree part, VariableElement parameter) {
    return part instanceof BinaryTree test
        ? (test.getKind() == Tree.Kind.EQUAL_TO || test.getKind() == Tree.Kind.NOT_EQUAL_TO)
            && (isIt(test.getLeftOperand(), parameter) || isIt(test.getRightOperand(), parameter))
        : parameter.asType().getKind() == TypeKind.BOOLEAN
            && part instanceof IdentifierTree
            && parameter.equals(unit.element(part));
  }

  private boolean isIt(ExpressionTree tree, Element parameter) {
    ExpressionTree bare = Calls.bare(tree);
    return bare instanceof IdentifierTree && parameter.equals(unit.element(bare));
  }
}
