package dev.statute.processor.output;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * Keeps a mistake of ours from ending the compilation: it becomes one error that says where it
 * happened, and everything else goes on.
 */
public final class Guard {

  /** javac's way to say that a class file which it needs is not there. */
  private static final String MISSING_CLASS = "com.sun.tools.javac.code.Symbol$CompletionFailure";

  /** ECJ's way to end. */
  private static final String ECJ = "org.eclipse.jdt.internal.compiler.problem.";

  /** How ECJ's problems begin that a class file is not there. */
  private static final List<String> MISSING_CLASS_IN_ECJ = List.of("Pb(324) ", "Pb(347) ");

  private final Reporter reporter;
  private boolean failed;

  public Guard(Reporter reporter) {
    this.reporter = reporter;
  }

  /**
   * Does some work about an element.
   *
   * @param what what the work is called in a message, if the failure has no name of its own
   */
  public void run(String what, Element element, Runnable work) {
    run(what, Optional.of(element), work);
  }

  /** Does some work about everything. */
  public void run(String what, Runnable work) {
    run(what, Optional.empty(), work);
  }

  private void run(String what, Optional<Element> element, Runnable work) {
    try {
      work.run();
    } catch (NamedFailure e) {
      failure(e.what(), element, Objects.requireNonNullElse(e.getCause(), e));
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      // Where a class is missing, nothing is certain, and the compiler says so if it matters.
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

  /** One is enough: the same mistake of ours would be told for every method. */
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
