package dev.statute.processor.bodies;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.statute.processor.Place;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A source file, and what javac knows about the trees in it. */
final class AttributedUnit {

  private final Trees trees;
  private final SourcePositions positions;
  private final CompilationUnitTree unit;
  private final TreePath root;

  AttributedUnit(Trees trees, CompilationUnitTree unit) {
    this.trees = trees;
    this.positions = trees.getSourcePositions();
    this.unit = unit;
    this.root = new TreePath(unit);
  }

  /** The way to a type that stands in no other. */
  TreePath path(ClassTree type) {
    return new TreePath(root, type);
  }

  /** What a tree declares or names; null if javac does not know it. */
  @Nullable Element element(Tree tree) {
    return trees.getElement(new TreePath(root, tree));
  }

  /** The method or constructor that is called; null if it is not known. */
  @Nullable ExecutableElement called(Tree call) {
    return element(call) instanceof ExecutableElement called ? called : null;
  }

  /** The static type of an expression; null if it is not known. */
  @Nullable TypeMirror type(Tree tree) {
    return trees.getTypeMirror(new TreePath(root, tree));
  }

  Place place(Tree tree) {
    return (kind, text) -> trees.printMessage(kind, text, tree, unit);
  }

  long position(Tree tree) {
    return positions.getStartPosition(unit, tree);
  }

  /** The line of a tree, counted from 1. */
  long line(Tree tree) {
    return unit.getLineMap().getLineNumber(position(tree));
  }
}
