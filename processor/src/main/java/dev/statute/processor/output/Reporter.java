package dev.statute.processor.output;

import dev.statute.processor.output.UsageError.Mistake;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Prints. Nothing else does. */
public final class Reporter {

  private final Messager messager;
  private int errors;
  private int warnings;

  public Reporter(Messager messager) {
    this.messager = messager;
  }

  public void mistake(Mistake mistake) {
    Kind kind = mistake.kind();
    if (mistake.anchor().isPresent()) {
      report(kind, mistake.anchor().get(), mistake.text());
    } else {
      print(kind, mistake.text());
    }
  }

  /** How many errors were reported so far. */
  public int errors() {
    return errors;
  }

  /** How many warnings were reported so far. */
  public int warnings() {
    return warnings;
  }

  /** Says something that belongs to no place. */
  public void note(String text) {
    print(Kind.NOTE, text);
  }

  private void print(Kind kind, String text) {
    count(kind);
    messager.printMessage(kind, "statute: " + text);
  }

  /** Says something about a place in the source. */
  public void report(Kind kind, Anchor anchor, String text) {
    count(kind);
    if (anchor instanceof Anchor.OfTree tree) {
      tree.place().show(kind, text);
      return;
    }
    try {
      if (anchor instanceof Anchor.OfValue place) {
        messager.printMessage(kind, text, place.element(), place.mirror(), place.value());
      } else if (anchor instanceof Anchor.OfAnnotation place) {
        messager.printMessage(kind, text, place.element(), place.mirror());
      } else {
        messager.printMessage(kind, text, anchor.element());
      }
    } catch (NullPointerException e) {
      // ECJ 3.46 fails to find the value where an annotation next to it holds an empty array.
      messager.printMessage(kind, text, anchor.element());
    }
  }

  private void count(Kind kind) {
    errors += kind == Kind.ERROR ? 1 : 0;
    warnings += kind == Kind.WARNING ? 1 : 0;
  }
}
