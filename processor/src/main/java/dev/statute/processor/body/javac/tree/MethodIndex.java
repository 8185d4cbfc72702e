package dev.statute.processor.body.javac.tree;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The methods of a type and of the types in it. */
public final class MethodIndex {

  private final AttributedUnit unit;
  private final Map<ExecutableElement, MethodTree> methods = new LinkedHashMap<>();
  private final Map<@Nullable Element, List<Tree>> initializers = new HashMap<>();
  private final ClassTree type;

  public MethodIndex(AttributedUnit unit, ClassTree type) {
    this.unit = unit;
    this.type = type;
    collect(type);
  }

  private void collect(ClassTree found) {
    for (Tree member : found.getMembers()) {
      if (member instanceof MethodTree tree
          && unit.element(tree) instanceof ExecutableElement method) {
        methods.put(method, tree);
      } else if (member instanceof ClassTree nested) {
        collect(nested);
      } else {
        Tree initializer = initializer(member);
        if (initializer != null) {
          initializers
              .computeIfAbsent(unit.element(found), type -> new ArrayList<>())
              .add(initializer);
        }
      }
    }
  }

  /** The code that each constructor of a class runs; null for other members. */
  private static @Nullable Tree initializer(Tree member) {
    if (member instanceof BlockTree block) {
      return block.isStatic() ? null : block;
    }
    return member instanceof VariableTree field
            && !field.getModifiers().getFlags().contains(Modifier.STATIC)
        ? field.getInitializer()
        : null;
  }

  /** The code that runs before the body of a constructor; none for a method. */
  public List<Tree> initializers(ExecutableElement constructor) {
    return constructor.getKind() == ElementKind.CONSTRUCTOR
        ? initializers.getOrDefault(constructor.getEnclosingElement(), List.of())
        : List.of();
  }

  /** Returns whether a type is the one whose methods these are. */
  public boolean isOf(Element other) {
    return other.equals(unit.element(type));
  }

  /** All methods and constructors, in the order of the source. */
  public Map<ExecutableElement, MethodTree> methods() {
    return methods;
  }

  /** The tree of a method with a body; null if it is elsewhere, or has none. */
  @Nullable
  public MethodTree body(ExecutableElement method) {
    MethodTree tree = methods.get(method);
    return tree == null || tree.getBody() == null ? null : tree;
  }
}
