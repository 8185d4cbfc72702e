package dev.statute.processor.body.javac;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.statute.processor.body.Operator;
import dev.statute.processor.body.PlainReturn;
import dev.statute.processor.body.javac.tree.CallParts;
import dev.statute.processor.body.javac.tree.Reachability;
import dev.statute.processor.body.javac.tree.ResultExpressions;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Reads the ways in which a method returns plainly. A method that only throws has none. */
final class PlainReturnReader extends TreeScanner<@Nullable Void, Set<PlainReturn>> {

  private final TypeBodies bodies;
  private final Reachability reachability;
  private final Set<ExecutableElement> open = new HashSet<>();

  PlainReturnReader(TypeBodies bodies) {
    this.bodies = bodies;
    this.reachability = new Reachability(bodies.branchReader(), this::neverReturns);
  }

  Set<PlainReturn> read(ExecutableElement method) {
    Set<PlainReturn> found = EnumSet.noneOf(PlainReturn.class);
    if (open.add(method)) {
      Tree body = bodies.body(method);
      scan(body, found);
      if (method.getReturnType().getKind() == TypeKind.VOID
          && body instanceof BlockTree block
          && reachability.canComplete(block)) {
        found.add(PlainReturn.VALUE);
      }
      open.remove(method);
    }
    return found;
  }

  /** What comes after a statement that cannot complete is not run. */
  @Override
  public @Nullable Void visitBlock(BlockTree tree, Set<PlainReturn> found) {
    for (StatementTree statement : tree.getStatements()) {
      scan(statement, found);
      if (!reachability.canComplete(statement)) {
        break;
      }
    }
    return null;
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, Set<PlainReturn> found) {
    if (tree.getExpression() == null) {
      found.add(PlainReturn.VALUE);
    } else {
      add(tree.getExpression(), found);
    }
    return null;
  }

  private void add(ExpressionTree value, Set<PlainReturn> found) {
    ExpressionTree bare = CallParts.bare(value);
    if (bare instanceof ConditionalExpressionTree choice) {
      addAll(bodies.branchReader().taken(choice), found);
    } else if (bare instanceof SwitchExpressionTree choice) {
      addAll(ResultExpressions.of(choice, bodies.branchReader()), found);
    } else if (bare.getKind() == Tree.Kind.NULL_LITERAL) {
      found.add(PlainReturn.NULL);
    } else if (bare instanceof LambdaExpressionTree later) {
      addResults(later, found);
    } else if (bare instanceof MethodInvocationTree call) {
      addReturned(call, found);
    } else {
      found.add(PlainReturn.VALUE);
    }
  }

  private void addAll(List<ExpressionTree> values, Set<PlainReturn> found) {
    for (ExpressionTree value : values) {
      add(value, found);
    }
  }

  /** Adds the results of a function that the framework or an operator runs. */
  private void addResults(LambdaExpressionTree function, Set<PlainReturn> found) {
    if (function.getBody() instanceof ExpressionTree result) {
      add(result, found);
    } else {
      scan(function.getBody(), found);
    }
  }

  private void addReturned(MethodInvocationTree call, Set<PlainReturn> found) {
    ExecutableElement called = bodies.unit().called(call);
    Optional<Operator> operator =
        called == null
            ? Optional.empty()
            : bodies.staticTypes().facts().libraries().operator(called);
    if (called != null && bodies.calleeReader().isFollowed(called, call)) {
      found.addAll(read(called));
    } else if (operator.equals(Optional.of(Operator.CALL))
        && call.getArguments().size() == 1
        && CallParts.bare(call.getArguments().get(0)) instanceof LambdaExpressionTree function) {
      addResults(function, found);
    } else if (!operator.equals(Optional.of(Operator.FAIL))) {
      found.add(PlainReturn.VALUE);
    }
  }

  private boolean neverReturns(ExpressionTree expression) {
    if (!(CallParts.bare(expression) instanceof MethodInvocationTree call)) {
      return false;
    }
    ExecutableElement called = bodies.unit().called(call);
    return called != null
        && !open.contains(called)
        && bodies.calleeReader().isFollowed(called, call)
        && read(called).isEmpty();
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, Set<PlainReturn> found) {
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, Set<PlainReturn> found) {
    return null;
  }
}
