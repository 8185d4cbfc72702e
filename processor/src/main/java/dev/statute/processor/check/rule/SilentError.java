package dev.statute.processor.check.rule;

/** A method for exceptions answers with a success. */
final class SilentError extends ProgramRule {

  private static final String TEXT =
      "%s answers %s with %s, a success, so clients take the error for one; %s";

  SilentError() {
    super("silent-error", Level.WARNING, TEXT);
  }
}
