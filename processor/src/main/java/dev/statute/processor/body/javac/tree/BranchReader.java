package dev.statute.processor.body.javac.tree;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.UnaryTree;
import dev.statute.processor.language.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Finds the branches that are never taken. */
public final class BranchReader {

  private final AttributedUnit unit;

  public BranchReader(AttributedUnit unit) {
    this.unit = unit;
  }

  /** Returns whether a condition always has this value. */
  public boolean isAlways(boolean value, ExpressionTree condition) {
    ExpressionTree bare = CallParts.bare(condition);
    if (bare instanceof LiteralTree literal) {
      return Boolean.valueOf(value).equals(literal.getValue());
    }
    return switch (bare.getKind()) {
      case LOGICAL_COMPLEMENT -> isAlways(!value, ((UnaryTree) bare).getExpression());
      case CONDITIONAL_AND -> isAlways(value, (BinaryTree) bare, value);
      case CONDITIONAL_OR -> isAlways(value, (BinaryTree) bare, !value);
      default ->
          unit.element(bare) instanceof VariableElement constant
              && Boolean.valueOf(value).equals(constant.getConstantValue());
    };
  }

  private boolean isAlways(boolean value, BinaryTree condition, boolean takesBoth) {
    boolean left = isAlways(value, condition.getLeftOperand());
    boolean right = isAlways(value, condition.getRightOperand());
    return takesBoth ? left && right : left || right;
  }

  /** The values that a condition chooses from. */
  public List<ExpressionTree> taken(ConditionalExpressionTree choice) {
    List<ExpressionTree> values = new ArrayList<>();
    if (!isAlways(false, choice.getCondition())) {
      values.add(choice.getTrueExpression());
    }
    if (!isAlways(true, choice.getCondition())) {
      values.add(choice.getFalseExpression());
    }
    return values;
  }

  /** The arms of a {@code switch}, without a default that no constant reaches. */
  public List<? extends CaseTree> taken(ExpressionTree selector, List<? extends CaseTree> arms) {
    Set<String> missing =
        Annotations.element(unit.type(selector)).stream()
            .filter(type -> type.getKind() == ElementKind.ENUM)
            .flatMap(BranchReader::constants)
            .collect(Collectors.toSet());
    return !missing.isEmpty() && named(arms).containsAll(missing) && !isFallenInto(arms)
        ? arms.stream().filter(arm -> !arm.getExpressions().isEmpty()).toList()
        : arms;
  }

  /** Returns whether the arm before the default falls through. */
  private static boolean isFallenInto(List<? extends CaseTree> arms) {
    for (int i = 1; i < arms.size(); i++) {
      List<? extends StatementTree> before = arms.get(i - 1).getStatements();
      if (arms.get(i).getExpressions().isEmpty()
          && arms.get(i).getCaseKind() == CaseTree.CaseKind.STATEMENT
          && (before.isEmpty() || !Completion.isAbrupt(before.get(before.size() - 1)))) {
        return true;
      }
    }
    return false;
  }

  private static Stream<String> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .map(Element::getSimpleName)
        .map(Object::toString);
  }

  private static Set<String> named(List<? extends CaseTree> arms) {
    return arms.stream()
        .flatMap(arm -> arm.getExpressions().stream())
        .filter(IdentifierTree.class::isInstance)
        .map(Object::toString)
        .collect(Collectors.toSet());
  }
}
