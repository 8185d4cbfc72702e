package dev.statute.processor.check.rule;

import java.util.Optional;

/**
 * The checks, the most important first. Each has a rule and a source with markers that are named
 * after it, and a page {@code docs/checks/<id>.md}.
 */
public enum Check {
  INVALID_STATUS(new InvalidStatus()),
  UNKNOWN_STATUS(new UnknownStatus()),
  FOREIGN_STATUS(new ForeignStatus()),
  INTERIM_STATUS(new InterimStatus()),
  GATEWAY_ONLY_STATUS(new GatewayOnlyStatus()),
  LOG_ONLY_STATUS(new LogOnlyStatus()),
  RETIRED_STATUS(new RetiredStatus()),
  AMBIGUOUS_STATUS(new AmbiguousStatus()),
  DUPLICATE_STATUS(new DuplicateStatus()),
  FORBIDDEN_CONTENT(new ForbiddenContent()),
  MALFORMED_STATUS(new MalformedStatus()),
  CONFLICTING_STATUS(new ConflictingStatus()),
  IMPLICIT_STATUS(new ImplicitStatus()),
  UNDECLARED_STATUS(new UndeclaredStatus()),
  UNRETURNED_STATUS(new UnreturnedStatus()),
  MISSING_RETURNS(new MissingReturns()),
  STALE_ALIAS(new StaleAlias()),
  REPLACED_CONTENT(new ReplacedContent()),
  UNMAPPED_EXCEPTION(new UnmappedException()),
  SWALLOWED_STATUS(new SwallowedStatus()),
  CONFLICTING_MAPPING(new ConflictingMapping()),
  SILENT_ERROR(new SilentError());

  private final Rule<?> rule;

  Check(Rule<?> rule) {
    this.rule = rule;
  }

  public static Optional<Check> find(String id) {
    for (Check check : values()) {
      if (check.id().equals(id)) {
        return Optional.of(check);
      }
    }
    return Optional.empty();
  }

  Rule<?> rule() {
    return rule;
  }

  public String id() {
    return rule.id();
  }

  /** The level if the user sets no other. */
  public Level level() {
    return rule.level();
  }

  /** Returns whether only the class files of a whole program show what it finds. */
  public boolean isOfProgram() {
    return rule instanceof ProgramRule;
  }

  /**
   * The text of a finding about a whole program.
   *
   * @param arguments what the text is about
   */
  public String text(Object... arguments) {
    if (rule instanceof ProgramRule program) {
      return program.text(arguments);
    }
    throw new IllegalStateException(id() + " is found in single files");
  }

  /**
   * A message of this check, by whatever tool: it starts with the id, by which the command {@code
   * explain} finds the page.
   */
  public String message(String text) {
    return "[" + id() + "] " + text;
  }
}
