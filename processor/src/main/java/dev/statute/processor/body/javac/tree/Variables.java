package dev.statute.processor.body.javac.tree;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a type: which of them get a value in one place only, which are shared with other
 * code, and which are tested by conditions. It also has the methods, even of local classes.
 */
public final class Variables extends TreeScanner<@Nullable Void, @Nullable Void> {

  private static final Set<Tree.Kind> CHANGES =
      Set.of(
          Tree.Kind.PREFIX_INCREMENT,
          Tree.Kind.PREFIX_DECREMENT,
          Tree.Kind.POSTFIX_INCREMENT,
          Tree.Kind.POSTFIX_DECREMENT);

  private final AttributedUnit unit;
  private final Map<Element, ExpressionTree> single = new HashMap<>();
  private final Set<Element> changing = new HashSet<>();
  private final Set<@Nullable Element> tested = new HashSet<>();
  private @Nullable Tree condition;
  private boolean isCondition;
  private final SharedVariables shared;
  private final Set<ExecutableElement> methods = new HashSet<>();

  private Variables(AttributedUnit unit) {
    this.unit = unit;
    this.shared = new SharedVariables(unit);
  }

  public static Variables of(AttributedUnit unit, ClassTree type) {
    Variables variables = new Variables(unit);
    variables.scan(type, null);
    variables.single.keySet().removeAll(variables.changing);
    return variables;
  }

  /** All methods, with those of local and anonymous classes. */
  public Set<ExecutableElement> methods() {
    return methods;
  }

  /** The only value that a local variable or final field ever gets; null if that is not certain. */
  @Nullable
  public ExpressionTree value(@Nullable Element variable) {
    return single.get(variable);
  }

  /** Returns whether a variable gets more than one value, or one from other code. */
  public boolean isChanging(Element variable) {
    return changing.contains(variable);
  }

  /**
   * Returns whether a condition looks at the value of a variable, so that only some values may be
   * used.
   */
  public boolean isTested(Element variable) {
    return tested.contains(variable);
  }

  public SharedVariables shared() {
    return shared;
  }

  /** Annotations are not code that runs. */
  @Override
  public @Nullable Void visitModifiers(ModifiersTree tree, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
    if (unit.element(tree) instanceof ExecutableElement method) {
      methods.add(method);
    }
    return super.visitMethod(tree, unused);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
    shared.passOn(tree.getArguments());
    if (tree.getMethodSelect() instanceof MemberSelectTree select) {
      shared.call(select.getExpression(), select.getIdentifier());
    }
    return super.visitMethodInvocation(tree, unused);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
    shared.call(tree.getQualifierExpression(), tree.getName());
    return super.visitMemberReference(tree, unused);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
    shared.passOn(tree.getBody());
    return super.visitLambdaExpression(tree, unused);
  }

  @Override
  public @Nullable Void visitCase(CaseTree tree, @Nullable Void unused) {
    shared.passOn(tree.getBody());
    return super.visitCase(tree, unused);
  }

  @Override
  public @Nullable Void visitYield(YieldTree tree, @Nullable Void unused) {
    shared.passOn(tree.getValue());
    return super.visitYield(tree, unused);
  }

  @Override
  public @Nullable Void visitNewArray(NewArrayTree tree, @Nullable Void unused) {
    shared.passOn(tree.getInitializers());
    return super.visitNewArray(tree, unused);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
    shared.passOn(tree.getArguments());
    return super.visitNewClass(tree, unused);
  }

  @Override
  public @Nullable Void scan(Tree tree, @Nullable Void unused) {
    boolean outer = isCondition;
    Tree outerCondition = condition;
    isCondition |= tree != null && tree == condition;
    condition = tree == null ? null : Completion.condition(tree);
    super.scan(tree, unused);
    isCondition = outer;
    condition = outerCondition;
    return unused;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
    if (isCondition) {
      tested.add(unit.element(tree));
    }
    return unused;
  }

  /** A comparison with {@code null} does not depend on a status. */
  @Override
  public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void unused) {
    boolean outer = isCondition;
    isCondition &= tree.getRightOperand().getKind() != Tree.Kind.NULL_LITERAL;
    super.visitBinary(tree, unused);
    isCondition = outer;
    return unused;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
    if (tree.getInitializer() != null) {
      add(unit.element(tree), tree.getInitializer());
    }
    return super.visitVariable(tree, unused);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
    add(unit.element(tree.getVariable()), tree.getExpression());
    return super.visitAssignment(tree, unused);
  }

  @Override
  public @Nullable Void visitCompoundAssignment(
      CompoundAssignmentTree tree, @Nullable Void unused) {
    change(unit.element(tree.getVariable()));
    return super.visitCompoundAssignment(tree, unused);
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void unused) {
    if (CHANGES.contains(tree.getKind())) {
      change(unit.element(tree.getExpression()));
    }
    return super.visitUnary(tree, unused);
  }

  private void add(@Nullable Element variable, ExpressionTree value) {
    shared.passOn(value);
    if (variable != null && (!isStable(variable) || single.putIfAbsent(variable, value) != null)) {
      change(variable);
    }
  }

  private void change(@Nullable Element variable) {
    if (variable != null) {
      changing.add(variable);
    }
  }

  /** A field that is not final may be set by other code, and a parameter is set by the caller. */
  private boolean isStable(Element variable) {
    return variable.getKind() == ElementKind.LOCAL_VARIABLE
        || variable.getKind() == ElementKind.RESOURCE_VARIABLE
        || (variable.getKind() == ElementKind.FIELD
            && variable.getModifiers().contains(Modifier.FINAL));
  }
}
