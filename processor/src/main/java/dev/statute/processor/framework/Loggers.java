package dev.statute.processor.framework;

import java.util.List;
import java.util.Set;

/** The types that log. No status comes out of their methods. */
final class Loggers {

  private static final Set<String> TYPES =
      Set.of(
          "java.lang.System.Logger",
          "java.util.logging.Logger",
          "org.apache.commons.logging.Log",
          "org.apache.commons.logging.LogFactory",
          "org.jboss.logging.BasicLogger",
          "org.jboss.logging.Logger",
          "org.jboss.logging.MDC",
          "org.jboss.logging.NDC",
          "io.quarkus.logging.Log");

  /** All types of these packages log; implementations have packages of their own. */
  private static final List<String> PACKAGES =
      List.of("org.slf4j.", "org.apache.logging.log4j.", "com.google.common.flogger.");

  private Loggers() {}

  static boolean include(String type) {
    return TYPES.contains(type) || LibraryLookup.isIn(type, PACKAGES);
  }
}
