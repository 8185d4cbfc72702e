package dev.statute.processor.body.javac.tree;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * Prints messages at trees. {@code Trees.printMessage} leaves the log of javac at the file of the
 * tree, whose path then precedes messages without a place, such as the summary. A messager does
 * restore the log, so the message is printed while a messager asks for its text.
 */
public final class TreeMessages {

  private final Trees trees;
  private final Messager messager;

  public TreeMessages(Trees trees, Messager messager) {
    this.trees = trees;
    this.messager = messager;
  }

  /**
   * Prints a message.
   *
   * @param element an element that is declared in the same file
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
      // The message is printed, and the messager has nothing to add.
    }
  }

  /** Leaves a messager before it prints something itself. */
  private static final class Shown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Shown() {
      super("shown", null, false, false);
    }
  }

  /** A text that does some work when it is read. */
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
