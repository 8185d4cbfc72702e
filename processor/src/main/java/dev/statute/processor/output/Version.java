package dev.statute.processor.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of Statute, written by its build. */
final class Version {

  private Version() {}

  static String text() {
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      // The file may be missing from a repackaged processor.
      return properties.getProperty("version", "of an unknown version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
