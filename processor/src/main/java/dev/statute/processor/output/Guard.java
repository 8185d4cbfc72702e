package dev.statute.processor.output;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * Keeps a bug in Statute from ending the compilation: it is reported as one error that says where
 * it happened, and everything else goes on.
 */
public final class Guard {

  /** Thrown by javac if a class file that it needs is missing. */
  private static final String MISSING_CLASS = "com.sun.tools.javac.code.Symbol$CompletionFailure";

  /** The package of the exceptions by which ECJ aborts a compilation. */
  private static final String ECJ = "org.eclipse.jdt.internal.compiler.problem.";

  /** How ECJ's messages about a missing class file begin. */
  private static final List<String> MISSING_CLASS_IN_ECJ = List.of("Pb(324) ", "Pb(347) ");

  private final Reporter reporter;
  private boolean failed;

  public Guard(Reporter reporter) {
    this.reporter = reporter;
  }

  /**
   * Does some work on an element.
   *
   * @param what the name of the work in a message, unless the failure names its part itself
   */
  public void run(String what, Element element, Runnable work) {
    run(what, Optional.of(element), work);
  }

  /** Does some work that belongs to no single element. */
  public void run(String what, Runnable work) {
    run(what, Optional.empty(), work);
  }

  private void run(String what, Optional<Element> element, Runnable work) {
    try {
      work.run();
    } catch (NamedFailure e) {
      failure(e.what(), element, Objects.requireNonNullElse(e.getCause(), e));
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      // Without the class nothing is certain, and the compiler reports it if it matters.
      if (!isMissingClass(e)) {
        if (e.getClass().getName().startsWith(ECJ)) {
          throw e;
        }
        failure(what, element, e);
      }
    }
  }

  private static boolean isMissingClass(Throwable e) {
    String name = e.getClass().getName();
    return name.equals(MISSING_CLASS)
        || (name.startsWith(ECJ)
            && MISSING_CLASS_IN_ECJ.stream().anyMatch(String.valueOf(e.getMessage())::startsWith));
  }

  /** Reports the first failure only: the same bug would otherwise be reported for every method. */
  private void failure(String what, Optional<Element> element, Throwable cause) {
    if (failed) {
      return;
    }
    failed = true;
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace, true));
    String place = element.map(found -> ", at " + found).orElse("");
    reporter.mistake(
        element
            .map(
                found ->
                    UsageError.INTERNAL_ERROR.at(
                        new Anchor.OfElement(found), Version.text(), what, place, trace))
            .orElseGet(
                () -> UsageError.INTERNAL_ERROR.anywhere(Version.text(), what, place, trace)));
  }
}
