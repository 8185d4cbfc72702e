package dev.statute.processor.body.javac.tree;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Finds the places where a variable is read. */
public final class VariableUses extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final AttributedUnit unit;
  private final Element variable;
  private final List<TreePath> found = new ArrayList<>();

  private VariableUses(AttributedUnit unit, Element variable) {
    this.unit = unit;
    this.variable = variable;
  }

  /**
   * Finds the places that read a variable.
   *
   * @param near a place in the scope of the variable
   */
  public static List<TreePath> of(Element variable, TreePath near, AttributedUnit unit) {
    VariableUses variableUses = new VariableUses(unit, variable);
    variableUses.scan(scope(near, variable.getKind() == ElementKind.FIELD), null);
    return variableUses.found;
  }

  /** The method around a place, or the outermost class. */
  private static TreePath scope(TreePath near, boolean isField) {
    TreePath scope = near;
    for (TreePath path = near; path != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof ClassTree) {
        scope = path;
      } else if (path.getLeaf() instanceof MethodTree && !isField) {
        return path;
      }
    }
    return scope;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
    if (tree.getName().equals(variable.getSimpleName())
        && variable.equals(unit.element(tree))
        && !isAssigned(tree)) {
      found.add(getCurrentPath());
    }
    return null;
  }

  private boolean isAssigned(IdentifierTree tree) {
    return getCurrentPath().getParentPath().getLeaf() instanceof AssignmentTree assignment
        && assignment.getVariable() == tree;
  }
}
