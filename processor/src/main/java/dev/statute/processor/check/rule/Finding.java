package dev.statute.processor.check.rule;

import dev.statute.processor.output.Origin;
import java.util.Locale;

/**
 * Something that a check found.
 *
 * @param level how bad it is, if the user has not set the level of the check
 * @param origin where it is shown
 * @param subject the declaration that it is about, which can be another than the one shown: a
 *     method, where its class declares the code
 */
public record Finding(Check check, Level level, Origin origin, Origin subject, String text) {

  /** A finding at the level of its check, about what it is shown at. */
  static Finding of(Check check, Origin origin, String template, Object... arguments) {
    String text = String.format(Locale.ROOT, template, arguments);
    return new Finding(check, check.level(), origin, origin, text);
  }

  Finding withLevel(Level other) {
    return new Finding(check, other, origin, subject, text);
  }

  Finding about(Origin other) {
    return new Finding(check, level, origin, other, text);
  }
}
