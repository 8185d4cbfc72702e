package dev.statute.processor;

import dev.statute.processor.Misuse.Mistake;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Prints. Nothing else does. */
final class Reporter {

  private final Messager messager;
  private int errors;
  private int warnings;

  Reporter(Messager messager) {
    this.messager = messager;
  }

  void mistake(Mistake mistake) {
    Kind kind = mistake.level().kind();
    if (mistake.origin().isPresent()) {
      print(kind, mistake.origin().get(), mistake.text());
    } else {
      print(kind, mistake.text());
    }
  }

  /**
   * Says what was found, each thing once, but for what the user does not want to hear. What two
   * methods inherit is found twice.
   */
  void findings(Collection<Finding> findings, Levels levels, Suppressions suppressions) {
    Set<Map.Entry<Check, Origin>> said = new HashSet<>();
    for (Finding finding : findings) {
      if (!suppressions.cover(finding) && said.add(Map.entry(finding.check(), finding.origin()))) {
        print(levels.of(finding).kind(), finding.origin(), text(finding));
      }
    }
  }

  private static String text(Finding finding) {
    Check check = finding.check();
    return "[" + check.id() + "] " + finding.text() + " (" + check.page() + ")";
  }

  boolean hasErrors() {
    return errors > 0;
  }

  /**
   * Says in one line what was done, so that a user can see that it was.
   *
   * @param bodies what became of the bodies
   */
  void summary(Summary summary, String bodies) {
    if (summary.isEmpty()) {
      return;
    }
    print(
        Kind.NOTE,
        summary.text()
            + "; "
            + Summary.count(errors, "error", "errors")
            + ", "
            + Summary.count(warnings, "warning", "warnings")
            + "; "
            + bodies);
  }

  /** Says something that belongs to no place. */
  void note(String text) {
    print(Kind.NOTE, text);
  }

  private void print(Kind kind, String text) {
    count(kind);
    messager.printMessage(kind, "statute: " + text);
  }

  private void print(Kind kind, Origin origin, String text) {
    count(kind);
    if (origin instanceof Origin.OfTree tree) {
      tree.place().show(kind, text);
      return;
    }
    try {
      if (origin instanceof Origin.OfValue place) {
        messager.printMessage(kind, text, place.element(), place.mirror(), place.value());
      } else if (origin instanceof Origin.OfAnnotation place) {
        messager.printMessage(kind, text, place.element(), place.mirror());
      } else {
        messager.printMessage(kind, text, origin.element());
      }
    } catch (NullPointerException e) {
      // ECJ 3.46 fails to find the value where an annotation next to it holds an empty array.
      messager.printMessage(kind, text, origin.element());
    }
  }

  private void count(Kind kind) {
    errors += kind == Kind.ERROR ? 1 : 0;
    warnings += kind == Kind.WARNING ? 1 : 0;
  }
}
