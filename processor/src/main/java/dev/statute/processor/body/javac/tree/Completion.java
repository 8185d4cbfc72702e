package dev.statute.processor.body.javac.tree;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads how blocks end, and what decides it. */
public final class Completion {

  private Completion() {}

  /** Returns whether a block always ends by a statement such as {@code return}. */
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

  /**
   * Returns whether a part that runs with the block, so not in a lambda or class, meets a
   * condition.
   */
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
