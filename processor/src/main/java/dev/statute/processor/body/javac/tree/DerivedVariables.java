package dev.statute.processor.body.javac.tree;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** A variable, and the variables of a block whose values may depend on it. */
public final class DerivedVariables {

  private final AttributedUnit unit;
  private final Set<Element> derived = new HashSet<>();

  private DerivedVariables(AttributedUnit unit) {
    this.unit = unit;
  }

  /**
   * Returns whether a condition in a block depends on a variable, or on one that is derived from
   * it.
   */
  public static boolean decide(BlockTree block, Element variable, AttributedUnit unit) {
    DerivedVariables variables = new DerivedVariables(unit);
    variables.derived.add(variable);
    return variables.decide(block);
  }

  /** In a loop, a condition may depend on what is assigned behind it. */
  private boolean decide(BlockTree block) {
    int before;
    do {
      before = derived.size();
      if (Completion.contains(block, this::isDeciding)) {
        return true;
      }
    } while (derived.size() > before);
    return false;
  }

  private boolean isDeciding(Tree tree) {
    if (tree instanceof VariableTree local) {
      derive(unit.element(local), local.getInitializer());
    } else if (tree instanceof AssignmentTree assignment) {
      derive(assigned(assignment.getVariable()), assignment.getExpression());
    } else if (tree instanceof CompoundAssignmentTree assignment) {
      derive(assigned(assignment.getVariable()), assignment.getExpression());
    }
    return isDerived(Completion.condition(tree));
  }

  private void derive(@Nullable Element variable, @Nullable ExpressionTree value) {
    if (variable != null && isDerived(value)) {
      derived.add(variable);
    }
  }

  /** The variable that an assignment changes; for an item of an array, that of the array. */
  private @Nullable Element assigned(ExpressionTree target) {
    ExpressionTree bare = CallParts.bare(target);
    return bare instanceof ArrayAccessTree item
        ? assigned(item.getExpression())
        : unit.element(bare);
  }

  private boolean isDerived(@Nullable ExpressionTree value) {
    return Completion.contains(value, this::isUse);
  }

  private boolean isUse(Tree part) {
    return (part instanceof IdentifierTree || part instanceof MemberSelectTree)
        && derived.contains(unit.element(part));
  }
}
