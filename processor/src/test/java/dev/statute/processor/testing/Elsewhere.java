package dev.statute.processor.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The JVM in which the build runs the tables of the tests once more: with another locale, script,
 * time zone and encoding, and with the sources of each compilation in reverse order.
 */
public final class Elsewhere {

  /** The tag of the tests that run there too. */
  public static final String TAG = "elsewhere";

  static final String PROPERTY = "elsewhere";

  private Elsewhere() {}

  static <T> List<T> ordered(List<T> sources) {
    List<T> ordered = new ArrayList<>(sources);
    if (Boolean.getBoolean(PROPERTY)) {
      Collections.reverse(ordered);
    }
    return ordered;
  }
}
