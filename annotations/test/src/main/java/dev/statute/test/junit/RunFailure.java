package dev.statute.test.junit;

/** Fails the run, where no test can fail. */
final class RunFailure extends AssertionError {

  private static final long serialVersionUID = 1;

  RunFailure(String message) {
    super(message);
    setStackTrace(new StackTraceElement[0]);
  }
}
