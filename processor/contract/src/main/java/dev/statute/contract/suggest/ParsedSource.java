package dev.statute.contract.suggest;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;

/** A source file and its syntax tree. */
record ParsedSource(SourceText text, CompilationUnitTree unit, SourcePositions positions)
    implements SourceRead {

  int start(Tree tree) {
    return Math.toIntExact(positions.getStartPosition(unit, tree));
  }

  int end(Tree tree) {
    return Math.toIntExact(positions.getEndPosition(unit, tree));
  }

  String text(Tree tree) {
    return text.text().substring(start(tree), end(tree));
  }

  /** The package; empty for the unnamed one. */
  String packageName() {
    return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
  }

  long line(int at) {
    return unit.getLineMap().getLineNumber(at);
  }
}
