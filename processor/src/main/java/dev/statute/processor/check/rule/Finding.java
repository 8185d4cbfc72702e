package dev.statute.processor.check.rule;

import dev.statute.processor.output.Anchor;
import java.util.Locale;

/**
 * Something that a check has found.
 *
 * @param level the level, if the user has not set one for the check
 * @param anchor where it is reported
 * @param subject what it is about, which can be elsewhere: a method, if its class declares the code
 */
public record Finding(Check check, Level level, Anchor anchor, Anchor subject, String text) {

  /** A finding at the level of its check, about the element where it is reported. */
  static Finding of(Check check, Anchor anchor, String template, Object... arguments) {
    String text = String.format(Locale.ROOT, template, arguments);
    return new Finding(check, check.level(), anchor, anchor, text);
  }

  Finding withLevel(Level other) {
    return new Finding(check, other, anchor, subject, text);
  }

  Finding about(Anchor other) {
    return new Finding(check, level, anchor, other, text);
  }
}
