package dev.statute.processor;

/**
 * Something that a check found.
 *
 * @param level how bad it is, if the user has not set the level of the check
 * @param origin where it is shown
 * @param subject the declaration that it is about, which can be another than the one shown: a
 *     method, where its class declares the code
 */
record Finding(Check check, Level level, Origin origin, Origin subject, String text) {

  Finding withLevel(Level other) {
    return new Finding(check, other, origin, subject, text);
  }

  Finding about(Origin other) {
    return new Finding(check, level, origin, other, text);
  }
}
