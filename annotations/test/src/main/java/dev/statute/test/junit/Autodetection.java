package dev.statute.test.junit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/**
 * Has Jupiter look for extensions by {@code ServiceLoader}, which it does not do by itself. Jupiter
 * 5.12 and later leave out the other extensions that they would find then.
 */
final class Autodetection {

  private static final String ENABLED = "junit.jupiter.extensions.autodetection.enabled";
  private static final String INCLUDED = "junit.jupiter.extensions.autodetection.include";

  /** Its name alone, because it cannot be loaded without Jupiter. */
  private static final String EXTENSION = "dev.statute.test.junit.StatusExtension";

  private Autodetection() {}

  /** Settings of the user stay what they are. */
  static void enable() {
    Properties file = properties();
    if (isSet(ENABLED, file)) {
      return;
    }
    System.setProperty(ENABLED, "true");
    if (!isSet(INCLUDED, file)) {
      System.setProperty(INCLUDED, EXTENSION);
    }
  }

  private static boolean isSet(String name, Properties file) {
    return System.getProperty(name) != null || file.getProperty(name) != null;
  }

  /** The file in which users of JUnit set parameters. */
  private static Properties properties() {
    Properties properties = new Properties();
    try (InputStream stream =
        Thread.currentThread()
            .getContextClassLoader()
            .getResourceAsStream("junit-platform.properties")) {
      if (stream != null) {
        properties.load(stream);
      }
    } catch (IOException unreadable) {
      // JUnit tells it.
    }
    return properties;
  }
}
