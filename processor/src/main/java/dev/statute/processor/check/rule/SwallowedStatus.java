package dev.statute.processor.check.rule;

/** A method for all exceptions takes those that have a status, too. */
final class SwallowedStatus extends ProgramRule {

  private static final String TEXT =
      "%s takes %s and answers %s, so the statuses of %s are lost; %s";

  SwallowedStatus() {
    super("swallowed-status", Level.WARNING, TEXT);
  }
}
