package dev.statute.processor.body.javac.tree;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.statute.processor.output.TreePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** A compilation unit that javac has attributed. */
public final class AttributedUnit {

  private final Trees trees;
  private final TreeMessages messages;
  private final Element type;
  private final SourcePositions positions;
  private final CompilationUnitTree unit;
  private final TreePath root;

  /**
   * @param type a type in the file
   */
  public AttributedUnit(
      Trees trees, TreeMessages messages, CompilationUnitTree unit, Element type) {
    this.trees = trees;
    this.messages = messages;
    this.type = type;
    this.positions = trees.getSourcePositions();
    this.unit = unit;
    this.root = new TreePath(unit);
  }

  /** The trees of the top-level types. */
  public List<ClassTree> classes() {
    List<ClassTree> classes = new ArrayList<>();
    for (Tree declared : unit.getTypeDecls()) {
      if (declared instanceof ClassTree found) {
        classes.add(found);
      }
    }
    return classes;
  }

  /** Has javac attribute a class before its turn, by asking for an element in it. */
  public void attribute(ClassTree type) {
    trees.getElement(new TreePath(path(type), type.getModifiers()));
  }

  /** The elements of the top-level types. */
  public List<TypeElement> types() {
    List<TypeElement> types = new ArrayList<>();
    for (ClassTree found : classes()) {
      if (element(found) instanceof TypeElement declared) {
        types.add(declared);
      }
    }
    return types;
  }

  /** The path of a top-level type. */
  public TreePath path(ClassTree type) {
    return new TreePath(root, type);
  }

  /** The element that a tree declares or names; null if javac does not know it. */
  @Nullable
  public Element element(Tree tree) {
    return trees.getElement(new TreePath(root, tree));
  }

  /** The method or constructor that is called; null if it is not known. */
  @Nullable
  public ExecutableElement called(Tree call) {
    return element(call) instanceof ExecutableElement called ? called : null;
  }

  /** The static type of an expression; null if it is not known. */
  @Nullable
  public TypeMirror type(Tree tree) {
    return trees.getTypeMirror(new TreePath(root, tree));
  }

  public TreePlace place(Tree tree) {
    return new TreePlace() {
      @Override
      public void show(Kind kind, String text) {
        messages.show(kind, text, tree, unit, type);
      }

      @Override
      public Optional<Element> constant() {
        return Optional.ofNullable(element(tree));
      }
    };
  }

  public long position(Tree tree) {
    return positions.getStartPosition(unit, tree);
  }

  public long line(Tree tree) {
    return unit.getLineMap().getLineNumber(position(tree));
  }
}
