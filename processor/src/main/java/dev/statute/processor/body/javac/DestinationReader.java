package dev.statute.processor.body.javac;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.statute.processor.body.Operator;
import dev.statute.processor.body.StatusFacts;
import dev.statute.processor.body.StatusSource;
import dev.statute.processor.body.StatusSource.Argument;
import dev.statute.processor.body.StatusSource.Receiver;
import dev.statute.processor.body.javac.StaticTypes.Kind;
import dev.statute.processor.body.javac.tree.AttributedUnit;
import dev.statute.processor.body.javac.tree.CallParts;
import dev.statute.processor.body.javac.tree.VariableUses;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Follows a response, a builder or an exception from the call that makes it to where it ends up:
 * along the chain of calls, and through variables, conditions and operators.
 */
final class DestinationReader {

  /** Longer chains of variables are not followed. */
  private static final int MAX_HOPS = 12;

  private final TypeBodies bodies;
  private final AttributedUnit unit;
  private final StaticTypes staticTypes;
  private final StatusFacts facts;
  private final StatusChanges statusChanges;
  private final PassageReader passageReader;
  private final boolean isContent;
  private ValueStatuses status = ValueStatuses.UNKNOWN;
  private boolean isError;
  private boolean isStored;
  private int hops;

  /**
   * @param isContent whether content is followed, with whatever status the response gets, until it
   *     gets other content; else the status itself is followed
   */
  DestinationReader(TypeBodies bodies, boolean isContent) {
    this.bodies = bodies;
    this.unit = bodies.unit();
    this.staticTypes = bodies.staticTypes();
    this.facts = staticTypes.facts();
    this.statusChanges = bodies.statusChanges();
    this.passageReader = new PassageReader(bodies);
    this.isContent = isContent;
  }

  /** The status that the content of a call is sent with; unknown if that is not certain. */
  ValueStatuses ofContent(TreePath call, StatusSource made) {
    status = bodies.values().made((ExpressionTree) call.getLeaf(), made);
    return isSent(call) ? status : ValueStatuses.UNKNOWN;
  }

  /** Returns whether what a call makes or changes leaves the method unchanged. */
  boolean isSent(TreePath call) {
    ExpressionTree tree = (ExpressionTree) call.getLeaf();
    isError = staticTypes.isThrowable(unit.type(tree));
    Destination end = of(call);
    if (end == Destination.UNKNOWN || (end == Destination.SENT && !isStored)) {
      return end == Destination.SENT;
    }
    ExpressionTree root = statusChanges.root(tree);
    Element variable = root == null || root == tree ? null : unit.element(root);
    return variable instanceof VariableElement
        ? statusChanges.isOwn(variable) && end.and(uses(variable, call, root)) == Destination.SENT
        : end == Destination.SENT;
  }

  private Destination of(TreePath path) {
    ExpressionTree tree = (ExpressionTree) path.getLeaf();
    if (isContent && !statusChanges.isChangeable(path)) {
      return Destination.SENT;
    }
    TreePath up = path.getParentPath();
    Tree around = up.getLeaf();
    if (around instanceof ExpressionTree outer && CallParts.bare(outer) != outer) {
      return of(up);
    }
    if (around instanceof ConditionalExpressionTree choice) {
      return choice.getCondition() == tree ? Destination.DROPPED : of(up);
    }
    if (around instanceof MemberSelectTree select) {
      return chained(up.getParentPath(), select);
    }
    if (around instanceof MethodInvocationTree || around instanceof NewClassTree) {
      return passed(up, tree);
    }
    if (PassageReader.isArm(around)) {
      return of(PassageReader.choice(up));
    }
    return ended(up, tree);
  }

  /** The destination of an expression that is not part of another one. */
  private Destination ended(TreePath up, ExpressionTree tree) {
    Tree around = up.getLeaf();
    if (around instanceof ThrowTree) {
      return passageReader.thrown(up, unit.type(tree));
    }
    if (around instanceof ReturnTree || around instanceof LambdaExpressionTree) {
      return returned(up);
    }
    if (around instanceof MemberReferenceTree) {
      return isContent ? Destination.UNKNOWN : supplied(up);
    }
    if (around instanceof VariableTree variable) {
      return stored(unit.element(variable), tree, up);
    }
    if (around instanceof AssignmentTree assignment
        && up.getParentPath().getLeaf() instanceof ExpressionStatementTree) {
      return stored(unit.element(assignment.getVariable()), tree, up);
    }
    return around instanceof ExpressionStatementTree
            || around instanceof BinaryTree
            || around instanceof InstanceOfTree
        ? Destination.DROPPED
        : Destination.UNKNOWN;
  }

  /** The destination of the receiver of a call. */
  private Destination chained(TreePath path, MemberSelectTree select) {
    ExecutableElement called = unit.called(path.getLeaf());
    if (!(path.getLeaf() instanceof MethodInvocationTree call)
        || call.getMethodSelect() != select
        || called == null) {
      return Destination.UNKNOWN;
    }
    Optional<StatusSource> row = facts.statusSource(called);
    if (row.isPresent()) {
      return changed(path, row.get());
    }
    Optional<Operator> operator = facts.libraries().operator(called);
    if (operator.isPresent()) {
      return PassageReader.passes(operator.get(), call, isError) ? of(path) : Destination.UNKNOWN;
    }
    if (!facts.keepsStatus(called)) {
      return Destination.UNKNOWN;
    }
    return staticTypes.holdsStatus(called.getReturnType()) ? of(path) : Destination.DROPPED;
  }

  /**
   * The destination of the receiver of a call in the tables, which can replace status or content.
   */
  private Destination changed(TreePath path, StatusSource row) {
    boolean isFilled = isContent && row.content().isPresent();
    if (row.source() instanceof Argument && isContent && !isFilled && hops == 0) {
      status = bodies.values().made((ExpressionTree) path.getLeaf(), row);
      return of(path);
    }
    return row.source() instanceof Receiver && !isFilled ? of(path) : Destination.UNKNOWN;
  }

  private Destination passed(TreePath path, ExpressionTree argument) {
    ExpressionTree call = (ExpressionTree) path.getLeaf();
    ExecutableElement called = unit.called(call);
    int index = CallParts.arguments(call).indexOf(argument);
    if (called == null || index < 0) {
      return Destination.UNKNOWN;
    }
    return passageReader.keeps(called, index) ? of(path) : Destination.UNKNOWN;
  }

  private Destination returned(TreePath from) {
    TreePath around = PassageReader.enclosing(from);
    if (around != null && around.getLeaf() instanceof LambdaExpressionTree) {
      return supplied(around);
    }
    return around != null
            && unit.element(around.getLeaf()) instanceof ExecutableElement method
            && (!statusChanges.isChangeable(method.getReturnType()) || facts.isHandler(method))
        ? Destination.SENT
        : Destination.UNKNOWN;
  }

  /** The destination of the result of a function. */
  private Destination supplied(TreePath function) {
    if (passageReader.isHandler(function)) {
      return Destination.SENT;
    }
    Optional<TreePath> call = PassageReader.call(function);
    if (call.isEmpty()) {
      return returnedLater(function);
    }
    ExecutableElement called = unit.called(call.get().getLeaf());
    if (called == null) {
      return Destination.UNKNOWN;
    }
    if (isError && PassageReader.isThrower(called)) {
      return passageReader.thrown(call.get(), called.getThrownTypes().get(0));
    }
    return facts.libraries().operator(called).filter(PassageReader::isResult).isPresent()
        ? of(call.get())
        : Destination.UNKNOWN;
  }

  private Destination returnedLater(TreePath function) {
    TreePath up = function.getParentPath();
    boolean isLater = staticTypes.kind(unit.type(function.getLeaf())) == Kind.LATER;
    return isLater && up.getLeaf() instanceof ReturnTree ? returned(up) : Destination.UNKNOWN;
  }

  /** The destination of the only value of a variable: those of its uses. */
  private Destination stored(@Nullable Element variable, ExpressionTree value, TreePath path) {
    if (variable == null || bodies.variables().value(variable) != value) {
      return Destination.UNKNOWN;
    }
    isStored = true;
    return variable.getKind() == ElementKind.LOCAL_VARIABLE || !statusChanges.mayChange(variable)
        ? uses(variable, path, null)
        : Destination.UNKNOWN;
  }

  private Destination uses(Element variable, TreePath near, @Nullable Tree own) {
    if (hops >= MAX_HOPS) {
      return Destination.UNKNOWN;
    }
    hops++;
    boolean isSafe = !statusChanges.mayChange(variable);
    Destination all = Destination.DROPPED;
    for (TreePath use : VariableUses.of(variable, near, unit)) {
      Destination one = use.getLeaf() == own ? Destination.DROPPED : of(use);
      all = isSafe && one == Destination.UNKNOWN ? all : all.and(one);
    }
    hops--;
    return all;
  }
}
