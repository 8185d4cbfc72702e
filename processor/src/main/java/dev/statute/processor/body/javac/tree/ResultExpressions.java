package dev.statute.processor.body.javac.tree;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the expressions that can be the result of a body or of a {@code switch}. */
public final class ResultExpressions extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final boolean isSwitch;
  private final List<ExpressionTree> found = new ArrayList<>();

  private ResultExpressions(boolean isSwitch) {
    this.isSwitch = isSwitch;
  }

  /** The expressions that a body returns. */
  public static List<ExpressionTree> of(Tree body) {
    ResultExpressions resultExpressions = new ResultExpressions(false);
    resultExpressions.scan(body, null);
    return resultExpressions.found;
  }

  public static List<ExpressionTree> of(LambdaExpressionTree lambda) {
    return lambda.getBody() instanceof ExpressionTree result
        ? List.of(result)
        : of(lambda.getBody());
  }

  /** The values of the arms of a {@code switch}. */
  public static List<ExpressionTree> of(SwitchExpressionTree choice, BranchReader branchReader) {
    ResultExpressions resultExpressions = new ResultExpressions(true);
    for (CaseTree arm : branchReader.taken(choice.getExpression(), choice.getCases())) {
      if (arm.getBody() instanceof ExpressionTree result) {
        resultExpressions.found.add(result);
      } else if (arm.getBody() != null) {
        resultExpressions.scan(arm.getBody(), null);
      } else {
        resultExpressions.scan(arm.getStatements(), null);
      }
    }
    return resultExpressions.found;
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
    if (!isSwitch && tree.getExpression() != null) {
      found.add(tree.getExpression());
    }
    return null;
  }

  @Override
  public @Nullable Void visitYield(YieldTree tree, @Nullable Void unused) {
    if (isSwitch) {
      found.add(tree.getValue());
    }
    return null;
  }

  @Override
  public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
    return null;
  }
}
