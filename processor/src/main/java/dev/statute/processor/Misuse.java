package dev.statute.processor;

import java.util.Locale;
import java.util.Optional;

/** The ways to use Statute wrongly, apart from what the checks find. All are errors. */
enum Misuse {
  NO_SPEC_NAMED("no spec file is named; name at least one, such as \"acme.yaml\""),
  SPEC_NAMED_TWICE("the spec file \"%s\" is named twice; name it once"),
  BAD_SPEC_NAME(
      "the spec file %s is not named by a relative path with / between its folders; write one such"
          + " as \"http/acme.yaml\""),
  MISSING_SPEC(
      "there is no spec file \"%s\"; put it in one of these places, or name its folder with"
          + " -Astatute.specDir=: %s"),
  UNREADABLE_SPEC("the spec file \"%s\" cannot be read: %s"),
  BAD_SPEC("%s"),
  OLD_JAVA("the generated types are sealed; compile with --release 17 or later"),
  UNWRITABLE_TYPE("a generated type cannot be written: %s"),
  NO_HOLDER(
      "%s is not the generated type of a vendor; name one such as dev.statute.http.Nginx.class"),
  UNKNOWN_VENDOR(
      "the option -Astatute.vendors names the unknown vendor \"%s\"; known are %s, and every"
          + " vendor by the qualified name of its generated type%s"),
  NO_REGISTRY(
      "no catalogue with the registered status codes is known, so nothing can be checked; add"
          + " dev.statute:statute-catalogue to the dependencies");

  private final String template;

  Misuse(String template) {
    this.template = template;
  }

  Mistake at(Origin origin, Object... arguments) {
    return new Mistake(Optional.of(origin), String.format(Locale.ROOT, template, arguments));
  }

  /** A mistake that belongs to no place in the source. */
  Mistake anywhere(Object... arguments) {
    return new Mistake(Optional.empty(), String.format(Locale.ROOT, template, arguments));
  }

  /** A misuse as it happened. */
  record Mistake(Optional<Origin> origin, String text) {}
}
