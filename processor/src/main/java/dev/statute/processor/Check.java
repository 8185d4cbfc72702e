package dev.statute.processor;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The checks, a line each. Every one has a page {@code docs/checks/<id>.md}. */
enum Check {
  INVALID_STATUS(
      "invalid-status",
      Level.ERROR,
      "%d is not a status code: status codes are numbers from 100 to 599%s; write one of those%s"),
  UNKNOWN_STATUS(
      "unknown-status",
      Level.ERROR,
      "%d is defined neither by the IANA registry nor by a known vendor; %s"),
  FOREIGN_STATUS(
      "foreign-status",
      Level.ERROR,
      "%d is not defined for the target vendors (%s), only elsewhere: %s; write a code of the targets, or add"
          + " the vendor that sends it to @TargetVendor, such as %s"),
  INTERIM_STATUS(
      "interim-status",
      Level.ERROR,
      "%d %s is an interim response, which is always followed by a final one; write the final status code"),
  GATEWAY_ONLY_STATUS(
      "gateway-only-status",
      Level.ERROR,
      "%d %s is sent by a gateway or proxy%s, and not by an origin server; write a code that an origin server sends,"
          + " or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server"),
  LOG_ONLY_STATUS(
      "log-only-status",
      Level.WARNING,
      "%d %s is never sent: it exists only %s; remove it, or write the code that is sent instead"),
  RETIRED_STATUS("retired-status", Level.WARNING, "%d %s is %s; write a code that is in use"),
  AMBIGUOUS_STATUS(
      "ambiguous-status",
      Level.WARNING,
      "%d means different things to the target vendors (%s): %s; write a code with one meaning, or name only the"
          + " vendor that is meant in a @TargetVendor here"),
  DUPLICATE_STATUS("duplicate-status", Level.WARNING, "%d is declared twice; remove one"),
  FORBIDDEN_CONTENT(
      "forbidden-content",
      Level.ERROR,
      "%s forbids content and is the only success declared, but %s returns a value; return nothing, or declare the"
          + " code that is sent with the value",
      "%s forbids content, so what is given here is never sent; remove it, or use a code that has content"),
  MALFORMED_STATUS(
      "malformed-status",
      Level.ERROR,
      "\"%s\" is not a status code; write three digits, a range from \"1XX\" to \"5XX\", or \"default\"%s"),
  CONFLICTING_STATUS(
      "conflicting-status",
      Level.WARNING,
      "%s is overruled: %s; %s",
      "%s sets %d, but %s, and what is returned counts; remove the annotation, or return only %d"),
  IMPLICIT_STATUS(
      "implicit-status",
      Level.WARNING,
      "%s is declared, but %s answers %s when it returns normally; declare %d, or send %d with %s"),
  UNDECLARED_STATUS("undeclared-status", Level.WARNING, "%s is %s, but %s does not declare it; %s"),
  UNRETURNED_STATUS(
      "unreturned-status",
      Level.OFF,
      "%s is declared, but %s never produces it; remove it, or send it"),
  MISSING_RETURNS(
      "missing-returns",
      Level.OFF,
      "%s declares no status code; %s",
      "%s declares only what it answers when it returns normally, but not %s; %s"),
  REPLACED_CONTENT(
      "replaced-content",
      Level.WARNING,
      "%s replaces the content of %s with its own, so what %s sends with it never arrives; write a code that it passes on");

  private final String id;
  private final Level level;
  private final String template;
  private final String bodyTemplate;

  Check(String id, Level level, String template) {
    this(id, level, template, template);
  }

  /**
   * One that can find something in a body too.
   *
   * @param bodyTemplate what is said there
   */
  Check(String id, Level level, String template, String bodyTemplate) {
    this.id = id;
    this.level = level;
    this.template = template;
    this.bodyTemplate = bodyTemplate;
  }

  static Optional<Check> find(String id) {
    return Stream.of(values()).filter(check -> check.id.equals(id)).findFirst();
  }

  String id() {
    return id;
  }

  /** The level where the user sets no other. */
  Level level() {
    return level;
  }

  /** The page that describes it, in the sources of Statute. */
  String page() {
    return "docs/checks/" + id + ".md";
  }

  Finding finding(Origin origin, Object... arguments) {
    return finding(template, origin, arguments);
  }

  /** Something that is found in a body. */
  Finding findingInBody(Origin origin, Object... arguments) {
    return finding(bodyTemplate, origin, arguments);
  }

  private Finding finding(String text, Origin origin, Object... arguments) {
    return new Finding(this, level, origin, origin, String.format(Locale.ROOT, text, arguments));
  }
}
