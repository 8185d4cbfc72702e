package dev.statute.processor.body.javac;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.statute.processor.body.CodeListener;
import dev.statute.processor.body.Comparison;
import dev.statute.processor.body.javac.tree.AttributedUnit;
import dev.statute.processor.body.javac.tree.CallParts;
import dev.statute.processor.body.javac.tree.Completion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Name;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Collects the constants of enums that a type compares with. Most types compare with few, and no
 * other name is looked at.
 */
final class ConstantComparisons {

  /** The names of the methods of the JDK that compare their arguments, or store them as keys. */
  static final Set<String> NAMES =
      Set.of(
          "equals",
          "isEqual",
          "get",
          "getOrDefault",
          "containsKey",
          "contains",
          "put",
          "putIfAbsent",
          "entry",
          "add",
          "of",
          "asList");

  /**
   * A constant that is compared.
   *
   * @param where the method, field or type with the comparison
   */
  record Compared(VariableElement constant, Operand operand, Element where) {}

  private final TypeBodies bodies;
  private final AttributedUnit unit;
  private final List<Compared> found = new ArrayList<>();

  ConstantComparisons(TypeBodies bodies) {
    this.bodies = bodies;
    this.unit = bodies.unit();
  }

  void add(BinaryTree tree, @Nullable Element where) {
    boolean isEqual = tree.getKind() == Tree.Kind.EQUAL_TO;
    ExpressionTree left = tree.getLeftOperand();
    ExpressionTree right = tree.getRightOperand();
    if ((isEqual || tree.getKind() == Tree.Kind.NOT_EQUAL_TO)
        && (isConstant(left) || isConstant(right))) {
      Comparison how = isEqual ? Comparison.EQUAL : Comparison.UNEQUAL;
      add(new Operand(left, how, right), where);
      add(new Operand(right, how, left), where);
    }
  }

  /**
   * Adds the labels of an arm.
   *
   * @param choice the {@code switch}
   */
  void add(CaseTree arm, Tree choice, @Nullable Element where) {
    for (ExpressionTree label : arm.getExpressions()) {
      if (isConstant(label)) {
        add(new Operand(label, Comparison.LABEL, Completion.condition(choice)), where);
      }
    }
  }

  /** Adds what a call compares, if its method is one of the JDK that does so. */
  void add(TreePath path, Name name, Element where) {
    if (bodies.staticTypes().comparingNames().contains(name)
        && path.getLeaf() instanceof MethodInvocationTree call
        && hasConstant(call)) {
      for (Operand operand : new ComparingCall(bodies, path).operands()) {
        add(operand, where);
      }
    }
  }

  private boolean hasConstant(MethodInvocationTree call) {
    for (ExpressionTree argument : call.getArguments()) {
      if (isConstant(argument)) {
        return true;
      }
    }
    ExpressionTree receiver = CallParts.receiver(call);
    return receiver != null && isConstant(receiver);
  }

  /** Adds the constant of a {@code CONSTANT::equals}. */
  void add(MemberReferenceTree tree, @Nullable Element where) {
    if (tree.getName().contentEquals("equals")) {
      add(new Operand(tree.getQualifierExpression(), Comparison.EQUAL, null), where);
    }
  }

  private void add(Operand operand, @Nullable Element where) {
    VariableElement constant = where == null ? null : constant(operand.tree());
    if (constant != null && where != null) {
      found.add(new Compared(constant, operand, where));
    }
  }

  private boolean isConstant(ExpressionTree tree) {
    return constant(tree) != null;
  }

  private @Nullable VariableElement constant(ExpressionTree tree) {
    ExpressionTree bare = CallParts.bare(tree);
    return (bare instanceof IdentifierTree || bare instanceof MemberSelectTree)
            && unit.element(bare) instanceof VariableElement variable
            && variable.getKind() == ElementKind.ENUM_CONSTANT
        ? variable
        : null;
  }

  /** Reports those of the constants that are deprecated aliases. */
  void report(ClassTree type, CodeListener listener) {
    if (!found.isEmpty()) {
      new StaleAliases(bodies, found).report(type, listener);
    }
  }
}
