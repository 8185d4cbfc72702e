package dev.statute.processor.body.javac.tree;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * Shows messages at trees, and leaves javac at no file, as it was. {@code Trees.printMessage}
 * leaves it at the file of the tree, whose path then comes before what belongs to no place, such as
 * the summary. A messager does put javac back, so the message is shown while one asks for its text.
 */
public final class TreeMessages {

  private final Trees trees;
  private final Messager messager;

  public TreeMessages(Trees trees, Messager messager) {
    this.trees = trees;
    this.messager = messager;
  }

  /**
   * Shows a message.
   *
   * @param element something that is declared in the same file
   */
  void show(Kind kind, String text, Tree tree, CompilationUnitTree unit, Element element) {
    Shown shown = new Shown();
    try {
      messager.printMessage(
          Kind.NOTE,
          new Text(
              () -> {
                trees.printMessage(kind, text, tree, unit);
                throw shown;
              }),
          element);
    } catch (Shown e) {
      // All is said, so the messager has nothing to add.
    }
  }

  /** Ends the work of a messager before it says something itself. */
  private static final class Shown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Shown() {
      super("shown", null, false, false);
    }
  }

  /** A text that is made up when somebody asks for it. */
  private record Text(Runnable work) implements CharSequence {

    @Override
    public int length() {
      return toString().length();
    }

    @Override
    public char charAt(int index) {
      return toString().charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return toString().subSequence(start, end);
    }

    @Override
    public String toString() {
      work.run();
      return "";
    }
  }
}
