package dev.statute.processor.output;

import dev.statute.processor.output.UsageError.Mistake;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Prints messages. No other class uses the messager. */
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

  public int errors() {
    return errors;
  }

  public int warnings() {
    return warnings;
  }

  /** Prints a note that belongs to no place in the source. */
  public void note(String text) {
    print(Kind.NOTE, text);
  }

  private void print(Kind kind, String text) {
    count(kind);
    messager.printMessage(kind, "statute: " + text);
  }

  /** Prints a message at a place in the source. */
  public void report(Kind kind, Anchor anchor, String text) {
    count(kind);
    if (anchor instanceof Anchor.OfTree tree) {
      tree.place().show(kind, text);
      return;
    }
    try {
      if (anchor instanceof Anchor.OfValue value) {
        messager.printMessage(kind, text, value.element(), value.mirror(), value.value());
      } else if (anchor instanceof Anchor.OfAnnotation annotation) {
        messager.printMessage(kind, text, annotation.element(), annotation.mirror());
      } else {
        messager.printMessage(kind, text, anchor.element());
      }
    } catch (NullPointerException e) {
      // ECJ 3.46 does not find the value if an annotation next to it contains an empty array.
      messager.printMessage(kind, text, anchor.element());
    }
  }

  private void count(Kind kind) {
    errors += kind == Kind.ERROR ? 1 : 0;
    warnings += kind == Kind.WARNING ? 1 : 0;
  }
}
