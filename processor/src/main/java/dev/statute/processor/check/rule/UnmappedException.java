package dev.statute.processor.check.rule;

/** An exception leaves a handler, and nothing sends the status that it stands for. */
final class UnmappedException extends ProgramRule {

  private static final String TEXT =
      "%s leaves %s and nothing maps it, so the client gets 500%s; %s";

  UnmappedException() {
    super("unmapped-exception", Level.WARNING, TEXT);
  }
}
