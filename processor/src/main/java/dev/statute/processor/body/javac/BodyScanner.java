package dev.statute.processor.body.javac;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreeScanner;
import dev.statute.processor.body.javac.tree.AttributedUnit;
import dev.statute.processor.body.javac.tree.BranchReader;
import dev.statute.processor.body.javac.tree.CallParts;
import dev.statute.processor.body.javac.tree.Completion;
import dev.statute.processor.body.javac.tree.DerivedVariables;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Scans a body in the order of the source, and collects what comes out of it. */
final class BodyScanner extends TreeScanner<@Nullable Void, OutcomeCollector> {

  private final TypeBodies bodies;
  private final AttributedUnit unit;
  private final CallReader calls;
  private final CatchFilter catchFilter;
  private final BranchReader branchReader;
  private boolean isFunction;

  BodyScanner(TypeBodies bodies) {
    this.bodies = bodies;
    this.unit = bodies.unit();
    this.catchFilter = new CatchFilter(bodies.staticTypes());
    this.branchReader = bodies.branchReader();
    this.calls = new CallReader(bodies, this);
  }

  /** Collects what comes out when a function is run at this place. */
  void run(ExpressionTree function, OutcomeCollector out) {
    ExpressionTree bare = CallParts.bare(function);
    if (bare instanceof LambdaExpressionTree lambda) {
      boolean outer = isFunction;
      isFunction = true;
      scan(lambda.getBody(), out);
      isFunction = outer;
    } else if (bare instanceof MemberReferenceTree reference) {
      ExecutableElement called = unit.called(reference);
      if (called == null) {
        out.addUnknown();
      } else {
        calls.thrownBy(called, called.getThrownTypes(), reference, out);
      }
    } else {
      out.addUnknown();
    }
  }

  @Override
  public @Nullable Void visitThrow(ThrowTree tree, OutcomeCollector out) {
    scan(tree.getExpression(), out);
    List<MadeStatus> again = bodies.caughtExceptions().of(thrownAgain(tree.getExpression()));
    if (again != null) {
      out.addThrown(again);
    } else {
      out.addThrown(bodies.exceptions().read(tree.getExpression()));
    }
    return null;
  }

  /** The variable whose exception is thrown, directly or by a {@code sneakyThrow}. */
  private @Nullable Element thrownAgain(ExpressionTree tree) {
    ExpressionTree thrown = CallParts.bare(tree);
    if (thrown instanceof MethodInvocationTree call && isSneaky(call)) {
      thrown = CallParts.bare(call.getArguments().get(0));
    }
    return thrown instanceof IdentifierTree ? unit.element(thrown) : null;
  }

  private boolean isSneaky(MethodInvocationTree call) {
    Element called = unit.element(call);
    return call.getArguments().size() == 1
        && called != null
        && called.getSimpleName().contentEquals("sneakyThrow");
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, OutcomeCollector out) {
    scan(tree.getExpression(), out);
    if (!isFunction && tree.getExpression() != null) {
      out.addReturned(bodies.values().read(tree.getExpression()));
    }
    return null;
  }

  @Override
  public @Nullable Void visitIf(IfTree tree, OutcomeCollector out) {
    scan(tree.getCondition(), out);
    if (!branchReader.isAlways(false, tree.getCondition())) {
      scan(tree.getThenStatement(), out);
    }
    return branchReader.isAlways(true, tree.getCondition())
        ? null
        : scan(tree.getElseStatement(), out);
  }

  @Override
  public @Nullable Void visitConditionalExpression(
      ConditionalExpressionTree tree, OutcomeCollector out) {
    scan(tree.getCondition(), out);
    return scan(branchReader.taken(tree), out);
  }

  @Override
  public @Nullable Void visitSwitch(SwitchTree tree, OutcomeCollector out) {
    scan(tree.getExpression(), out);
    return scan(branchReader.taken(tree.getExpression(), tree.getCases()), out);
  }

  @Override
  public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, OutcomeCollector out) {
    scan(tree.getExpression(), out);
    return scan(branchReader.taken(tree.getExpression(), tree.getCases()), out);
  }

  @Override
  public @Nullable Void visitTry(TryTree tree, OutcomeCollector out) {
    OutcomeCollector tried = new OutcomeCollector(out.isComplete());
    for (Tree resource : tree.getResources()) {
      scan(resource, tried);
      calls.closed(resource, tried);
    }
    scan(tree.getBlock(), tried);
    OutcomeCollector handled = new OutcomeCollector(out.isComplete());
    List<? extends CatchTree> handlers = tree.getCatches();
    for (int i = 0; i < handlers.size(); i++) {
      handle(handlers.get(i), handlers.subList(i + 1, handlers.size()), tried, handled);
    }
    if (Completion.isAbrupt(tree.getFinallyBlock())) {
      out.addUnknown();
    } else {
      out.addAll(tried);
      out.addAll(handled);
    }
    return scan(tree.getFinallyBlock(), out);
  }

  /**
   * What a handler catches does not come out, unless the handler throws it again. If a later
   * handler may catch it instead, it is not certain that it is thrown again.
   */
  private void handle(
      CatchTree handler,
      List<? extends CatchTree> later,
      OutcomeCollector tried,
      OutcomeCollector out) {
    List<TypeMirror> types = types(List.of(handler));
    List<TypeMirror> others = types(later);
    List<MadeStatus> caught = tried.removeThrown(made -> catchFilter.mayCatch(made, types));
    Element variable = caught.isEmpty() ? null : unit.element(handler.getParameter());
    if (variable != null) {
      boolean isTested =
          DerivedVariables.decide(handler.getBlock(), variable, unit)
              || bodies.variables().isChanging(variable);
      boolean isUnsure =
          caught.removeIf(
              made ->
                  !catchFilter.surelyCatches(made, types) && catchFilter.mayCatch(made, others));
      bodies.caughtExceptions().put(variable, isTested ? List.of() : caught);
      if (isTested || isUnsure) {
        out.addUnknown();
      }
    }
    scan(handler.getBlock(), out);
  }

  private List<TypeMirror> types(List<? extends CatchTree> handlers) {
    List<TypeMirror> types = new ArrayList<>();
    for (CatchTree handler : handlers) {
      Tree type = handler.getParameter().getType();
      for (Tree each :
          type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type)) {
        TypeMirror caught = unit.type(each);
        if (caught != null) {
          types.add(caught);
        }
      }
    }
    return types;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, OutcomeCollector out) {
    calls.read(tree, out);
    return null;
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, OutcomeCollector out) {
    scan(tree.getEnclosingExpression(), out);
    scan(tree.getArguments(), out);
    ExecutableElement called = unit.called(tree);
    if (called == null) {
      out.addUnknown();
    } else {
      calls.thrownBy(called, called.getThrownTypes(), tree, out);
    }
    return null;
  }

  /** The method that a lambda is passed to decides whether and when it is run. */
  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, OutcomeCollector out) {
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, OutcomeCollector out) {
    return null;
  }
}
