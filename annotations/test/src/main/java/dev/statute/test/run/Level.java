package dev.statute.test.run;

/** What an undeclared response does. */
enum Level {
  /** It fails the test. */
  ERROR,
  /** It is printed. */
  WARNING,
  /** Responses are not looked at. */
  OFF
}
