package dev.statute.processor;

import java.util.Locale;
import javax.tools.Diagnostic.Kind;

/** The checks, a line each. Every one has a page {@code docs/checks/<id>.md}. */
enum Check {
  INVALID_STATUS(
      "invalid-status",
      Kind.ERROR,
      "%d is not a status code: they are numbers from 100 to 599%s; write one of those"),
  UNKNOWN_STATUS(
      "unknown-status",
      Kind.ERROR,
      "%d is defined neither by the IANA registry nor by a known vendor; %s"),
  FOREIGN_STATUS(
      "foreign-status",
      Kind.ERROR,
      "%d is not defined for the target vendors (%s), only elsewhere: %s; write a code of the targets, or name the"
          + " vendor that the code is deployed behind, such as @TargetVendor(%s.class)"),
  INTERIM_STATUS(
      "interim-status",
      Kind.ERROR,
      "%d %s is an interim response, which a final one follows; write the final status code"),
  DUPLICATE_STATUS(
      "duplicate-status",
      Kind.WARNING,
      "%d stands in this annotation more than once; write it once");

  private final String id;
  private final Kind level;
  private final String template;

  Check(String id, Kind level, String template) {
    this.id = id;
    this.level = level;
    this.template = template;
  }

  String id() {
    return id;
  }

  Kind level() {
    return level;
  }

  Finding finding(Origin origin, Object... arguments) {
    return new Finding(this, origin, String.format(Locale.ROOT, template, arguments));
  }
}
