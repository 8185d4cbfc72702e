package dev.statute.processor.body.javac.tree;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a statement can complete normally (JLS 14.22), with calls that never return taken
 * into account.
 */
public final class Reachability {

  private final Predicate<ExpressionTree> neverReturns;
  private final BranchReader branchReader;

  /**
   * @param neverReturns accepts the expressions that always throw
   */
  public Reachability(BranchReader branchReader, Predicate<ExpressionTree> neverReturns) {
    this.branchReader = branchReader;
    this.neverReturns = neverReturns;
  }

  public boolean canComplete(@Nullable Tree tree) {
    if (tree instanceof BlockTree block) {
      return canComplete(block.getStatements());
    }
    if (tree instanceof ExpressionStatementTree statement) {
      return !neverReturns.test(statement.getExpression());
    }
    if (tree instanceof VariableTree variable && variable.getInitializer() != null) {
      return !neverReturns.test(variable.getInitializer());
    }
    if (tree instanceof IfTree choice) {
      return canComplete(choice.getThenStatement()) || canComplete(choice.getElseStatement());
    }
    if (tree instanceof TryTree attempt) {
      return canComplete(attempt.getFinallyBlock())
          && (canComplete(attempt.getBlock())
              || attempt.getCatches().stream()
                  .map(CatchTree::getBlock)
                  .anyMatch(this::canComplete));
    }
    if (tree instanceof SynchronizedTree guarded) {
      return canComplete(guarded.getBlock());
    }
    if (tree instanceof LabeledStatementTree labeled) {
      return canComplete(labeled.getStatement()) || isLeft(labeled.getStatement());
    }
    if (tree instanceof SwitchTree choice) {
      return canComplete(choice);
    }
    return !(tree instanceof StatementTree statement && Completion.isAbrupt(statement))
        && !isEndless(tree);
  }

  private boolean canComplete(List<? extends StatementTree> statements) {
    return statements.stream().allMatch(this::canComplete);
  }

  /** Returns whether it is a loop without an end, and without a {@code break}. */
  private boolean isEndless(@Nullable Tree tree) {
    if (tree instanceof WhileLoopTree loop) {
      return isTrue(loop.getCondition()) && !isLeft(loop.getStatement());
    }
    if (tree instanceof DoWhileLoopTree loop) {
      return isTrue(loop.getCondition()) && !isLeft(loop.getStatement());
    }
    return tree instanceof ForLoopTree loop
        && (loop.getCondition() == null || isTrue(loop.getCondition()))
        && !isLeft(loop.getStatement());
  }

  private boolean isTrue(ExpressionTree condition) {
    return branchReader.isAlways(true, condition);
  }

  /** Returns whether a statement has a {@code break}, whichever statement that ends. */
  private static boolean isLeft(Tree statement) {
    return Completion.contains(statement, part -> part instanceof BreakTree);
  }

  /** Without a default, it may be that no arm is taken. */
  private boolean canComplete(SwitchTree choice) {
    List<? extends CaseTree> arms = choice.getCases();
    if (arms.stream().noneMatch(arm -> arm.getExpressions().isEmpty()) || isLeft(choice)) {
      return true;
    }
    for (int i = 0; i < arms.size(); i++) {
      CaseTree arm = arms.get(i);
      boolean isLast = i == arms.size() - 1;
      if (arm.getCaseKind() == CaseTree.CaseKind.RULE
          ? canComplete(arm.getBody())
          : isLast && canComplete(arm.getStatements())) {
        return true;
      }
    }
    return false;
  }
}
