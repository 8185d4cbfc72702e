package dev.statute.test.junit;

/** Has Jupiter look for extensions by {@code ServiceLoader}, which it does not do by itself. */
final class Autodetection {

  private static final String ENABLED = "junit.jupiter.extensions.autodetection.enabled";

  private Autodetection() {}

  static void enable() {
    if (System.getProperty(ENABLED) == null) {
      System.setProperty(ENABLED, "true");
    }
  }
}
