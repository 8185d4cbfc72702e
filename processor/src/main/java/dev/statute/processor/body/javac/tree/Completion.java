package dev.statute.processor.body.javac.tree;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Reads how blocks end, and what decides it. */
public final class Completion {

  private Completion() {}

  /** Whether a block always ends by a statement such as {@code return}. */
  public static boolean isAbrupt(@Nullable BlockTree block) {
    return block != null && block.getStatements().stream().anyMatch(Completion::isAbrupt);
  }

  static boolean isAbrupt(StatementTree tree) {
    return tree instanceof ReturnTree
        || tree instanceof ThrowTree
        || tree instanceof BreakTree
        || tree instanceof ContinueTree
        || tree instanceof YieldTree;
  }

  /** Whether a condition in a block depends on a variable, or on one that is derived from it. */
  public static boolean isTested(BlockTree block, Element variable, AttributedUnit unit) {
    Set<@Nullable Element> derived = new HashSet<>(Set.of(variable));
    Predicate<Tree> isDerived =
        part -> part instanceof IdentifierTree && derived.contains(unit.element(part));
    return contains(
        block,
        tree -> {
          if (tree instanceof VariableTree local && contains(local.getInitializer(), isDerived)) {
            derived.add(unit.element(local));
          }
          return contains(condition(tree), isDerived);
        });
  }

  /** The condition of a statement or expression; null if it has none. */
  public static @Nullable ExpressionTree condition(Tree tree) {
    if (tree instanceof IfTree choice) {
      return choice.getCondition();
    }
    if (tree instanceof ConditionalExpressionTree choice) {
      return choice.getCondition();
    }
    if (tree instanceof SwitchTree choice) {
      return choice.getExpression();
    }
    if (tree instanceof SwitchExpressionTree choice) {
      return choice.getExpression();
    }
    return tree instanceof InstanceOfTree test ? test.getExpression() : loopCondition(tree);
  }

  private static @Nullable ExpressionTree loopCondition(Tree tree) {
    if (tree instanceof WhileLoopTree loop) {
      return loop.getCondition();
    }
    if (tree instanceof DoWhileLoopTree loop) {
      return loop.getCondition();
    }
    return tree instanceof ForLoopTree loop ? loop.getCondition() : null;
  }

  /** Whether a part that runs with the block, so not in a lambda or class, meets a condition. */
  public static boolean contains(@Nullable Tree block, Predicate<Tree> condition) {
    return Boolean.TRUE.equals(
        new TreeScanner<Boolean, @Nullable Void>() {

          @Override
          public Boolean scan(@Nullable Tree tree, @Nullable Void unused) {
            return tree != null
                && !(tree instanceof LambdaExpressionTree)
                && !(tree instanceof ClassTree)
                && (condition.test(tree) || Boolean.TRUE.equals(super.scan(tree, null)));
          }

          @Override
          public Boolean reduce(Boolean one, Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
          }
        }.scan(block, null));
  }
}
