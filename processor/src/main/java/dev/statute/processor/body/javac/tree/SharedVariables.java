package dev.statute.processor.body.javac.tree;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.statute.processor.language.Annotations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Collects the uses of variables in which other code may change the object. */
public final class SharedVariables {

  private final AttributedUnit unit;
  private final Set<Element> passedOn = new HashSet<>();
  private final Map<Element, Set<Name>> calledOn = new HashMap<>();

  SharedVariables(AttributedUnit unit) {
    this.unit = unit;
  }

  /** Returns whether the object in a variable is passed to some method, or gets another name. */
  public boolean isPassedOn(Element variable) {
    return passedOn.contains(variable);
  }

  /** The names of the methods that are called on a variable, or on their results. */
  public Set<Name> calledOn(Element variable) {
    return calledOn.getOrDefault(variable, Set.of());
  }

  void call(ExpressionTree receiver, Name method) {
    Element root = unit.element(CallParts.root(receiver));
    if (root instanceof VariableElement) {
      calledOn.computeIfAbsent(root, name -> new HashSet<>()).add(method);
    }
  }

  void passOn(@Nullable List<? extends ExpressionTree> values) {
    if (values != null) {
      for (ExpressionTree value : values) {
        passOn(value);
      }
    }
  }

  /** Other code gets the object in a variable, or a result of its methods with the same type. */
  void passOn(@Nullable Tree value) {
    if (!(value instanceof ExpressionTree tree)) {
      return;
    }
    if (CallParts.bare(tree) instanceof ConditionalExpressionTree choice) {
      passOn(choice.getTrueExpression());
      passOn(choice.getFalseExpression());
    } else if (unit.element(CallParts.root(tree)) instanceof VariableElement variable
        && Annotations.element(variable.asType()).equals(Annotations.element(unit.type(tree)))) {
      passedOn.add(variable);
    }
  }
}
