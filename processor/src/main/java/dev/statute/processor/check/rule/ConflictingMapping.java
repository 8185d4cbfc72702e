package dev.statute.processor.check.rule;

/** Two methods are for one exception, and nothing says which one comes first. */
final class ConflictingMapping extends ProgramRule {

  private static final String TEXT =
      "%s and %s both take %s, and nothing says which one comes first; %s";

  ConflictingMapping() {
    super("conflicting-mapping", Level.WARNING, TEXT);
  }
}
