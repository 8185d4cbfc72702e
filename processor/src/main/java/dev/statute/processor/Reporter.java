package dev.statute.processor;

import dev.statute.processor.Misuse.Mistake;
import java.util.Locale;
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
    if (mistake.origin().isPresent()) {
      print(Kind.ERROR, mistake.origin().get(), mistake.text());
    } else {
      errors++;
      messager.printMessage(Kind.ERROR, "statute: " + mistake.text());
    }
  }

  void finding(Finding finding) {
    Check check = finding.check();
    print(check.level(), finding.origin(), "[" + check.id() + "] " + finding.text());
  }

  /** Says in one line what was done, so that a user can see that it was. */
  void summary(int declarations, int statuses) {
    messager.printMessage(
        Kind.NOTE,
        String.format(
            Locale.ROOT,
            "statute: %s %s; %s, %s",
            count(declarations, "declaration of", "declarations of"),
            count(statuses, "status code", "status codes"),
            count(errors, "error", "errors"),
            count(warnings, "warning", "warnings")));
  }

  private void print(Kind kind, Origin origin, String text) {
    errors += kind == Kind.ERROR ? 1 : 0;
    warnings += kind == Kind.WARNING ? 1 : 0;
    try {
      messager.printMessage(kind, text, origin.element(), origin.mirror(), origin.value());
    } catch (NullPointerException e) {
      // ECJ 3.46 fails to find the value where an annotation next to it holds an empty array.
      messager.printMessage(kind, text, origin.element());
    }
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
