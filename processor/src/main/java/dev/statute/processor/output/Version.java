package dev.statute.processor.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of Statute, as its build wrote it down. */
final class Version {

  private Version() {}

  static String text() {
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      // Who has repacked the processor may have left the file out.
      return properties.getProperty("version", "of an unknown version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
