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
 * Tells whether a statement can end so that the next one is run, as the language has it (JLS
 * 14.22), and calls that never return.
 */
public final class Reachability {

  private final Predicate<ExpressionTree> neverReturns;
  private final BranchReader branchReader;

  /**
   * @param neverReturns tells expressions that have no value, as they always throw
   */
  public Reachability(BranchReader branchReader, Predicate<ExpressionTree> neverReturns) {
    this.branchReader = branchReader;
    this.neverReturns = neverReturns;
  }

  public boolean isPassed(@Nullable Tree tree) {
    if (tree instanceof BlockTree block) {
      return arePassed(block.getStatements());
    }
    if (tree instanceof ExpressionStatementTree statement) {
      return !neverReturns.test(statement.getExpression());
    }
    if (tree instanceof VariableTree variable && variable.getInitializer() != null) {
      return !neverReturns.test(variable.getInitializer());
    }
    if (tree instanceof IfTree choice) {
      return isPassed(choice.getThenStatement()) || isPassed(choice.getElseStatement());
    }
    if (tree instanceof TryTree attempt) {
      return isPassed(attempt.getFinallyBlock())
          && (isPassed(attempt.getBlock())
              || attempt.getCatches().stream().map(CatchTree::getBlock).anyMatch(this::isPassed));
    }
    if (tree instanceof SynchronizedTree guarded) {
      return isPassed(guarded.getBlock());
    }
    if (tree instanceof LabeledStatementTree labeled) {
      return isPassed(labeled.getStatement()) || isLeft(labeled.getStatement());
    }
    if (tree instanceof SwitchTree choice) {
      return isPassed(choice);
    }
    return !(tree instanceof StatementTree statement && Completion.isAbrupt(statement))
        && !isEndless(tree);
  }

  private boolean arePassed(List<? extends StatementTree> statements) {
    return statements.stream().allMatch(this::isPassed);
  }

  /** A loop that only a {@code break} ends. */
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

  /** Whether there may be a {@code break} out of a statement; out of which one is not looked at. */
  private static boolean isLeft(Tree statement) {
    return Completion.contains(statement, part -> part instanceof BreakTree);
  }

  /** Without a default, none of the arms may be taken. */
  private boolean isPassed(SwitchTree choice) {
    List<? extends CaseTree> arms = choice.getCases();
    if (arms.stream().noneMatch(arm -> arm.getExpressions().isEmpty()) || isLeft(choice)) {
      return true;
    }
    for (int i = 0; i < arms.size(); i++) {
      CaseTree arm = arms.get(i);
      boolean isLast = i == arms.size() - 1;
      if (arm.getCaseKind() == CaseTree.CaseKind.RULE
          ? isPassed(arm.getBody())
          : isLast && arePassed(arm.getStatements())) {
        return true;
      }
    }
    return false;
  }
}
