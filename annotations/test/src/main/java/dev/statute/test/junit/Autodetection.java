package dev.statute.test.junit;

import org.junit.platform.engine.ConfigurationParameters;

/**
 * Has Jupiter look for extensions by {@code ServiceLoader}, which it does not do by itself. Jupiter
 * 5.12 and later are told to ignore the other extensions on the class path.
 */
final class Autodetection {

  private static final String ENABLED = "junit.jupiter.extensions.autodetection.enabled";
  private static final String INCLUDED = "junit.jupiter.extensions.autodetection.include";

  /** Its name alone, because it cannot be loaded without Jupiter. */
  private static final String EXTENSION = "dev.statute.test.junit.StatusExtension";

  private Autodetection() {}

  /** Parameters of the user stay what they are. Jupiter reads them after this. */
  static void enable(ConfigurationParameters parameters) {
    if (parameters.get(ENABLED).isEmpty()) {
      System.setProperty(ENABLED, "true");
      if (parameters.get(INCLUDED).isEmpty()) {
        System.setProperty(INCLUDED, EXTENSION);
      }
    }
  }
}
