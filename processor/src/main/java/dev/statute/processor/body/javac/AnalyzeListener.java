package dev.statute.processor.body.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import dev.statute.processor.body.BodyListener;
import dev.statute.processor.body.TypeListener;
import dev.statute.processor.body.javac.tree.AttributedUnit;
import dev.statute.processor.body.javac.tree.TreeMessages;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the bodies of each top-level type as soon as javac has analyzed it. */
final class AnalyzeListener implements TaskListener {

  private final Trees trees;
  private final TreeMessages messages;
  private final StaticTypes staticTypes;
  private final BodyListener listener;
  private final Map<CompilationUnitTree, FileExceptions> files = new HashMap<>();

  AnalyzeListener(
      Trees trees, TreeMessages messages, Elements elements, Types types, BodyListener listener) {
    this.trees = trees;
    this.messages = messages;
    this.staticTypes = new StaticTypes(types, elements, listener.facts());
    this.listener = listener;
  }

  @Override
  public void finished(TaskEvent event) {
    TypeElement type = event.getTypeElement();
    if (event.getKind() == TaskEvent.Kind.ANALYZE && type != null) {
      Optional<TypeListener> wanted = listener.listen(type);
      if (wanted.isPresent()) {
        listener.guard(type, () -> read(type, event.getCompilationUnit(), wanted.get()));
      }
      listener.analyzed(type);
    } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
      listener.end();
    }
  }

  private void read(TypeElement type, CompilationUnitTree tree, TypeListener wanted) {
    AttributedUnit unit = new AttributedUnit(trees, messages, tree, type);
    FileExceptions file = files.get(tree);
    if (file == null) {
      file = FileExceptions.in(unit, staticTypes);
      files.put(tree, file);
    }
    if (file.isLast(type)) {
      files.remove(tree);
    }
    for (ClassTree found : unit.classes()) {
      if (type.equals(unit.element(found))) {
        new TypeReader(unit, found, staticTypes, file, wanted).read();
      }
    }
  }
}
