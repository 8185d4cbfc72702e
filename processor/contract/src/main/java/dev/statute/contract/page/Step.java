package dev.statute.contract.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A step of a way.
 *
 * @param place the file and line, or the type if classes do not tell the file; empty for none
 * @param verb {@code throws}, if that is what happens; else empty
 * @param text what happens, or is called
 */
record Step(String place, String verb, String text) {

  /** Such as {@code OrderService.java:40 throws DuplicateOrder}. */
  private static final Pattern STEP =
      Pattern.compile(
          "(?s)(?:(\\S+:\\d+|\\S+\\.(?:java|kt|scala|groovy)|[A-Z]\\w*(?= ))(?: |$))?"
              + "(throws )?(.*)");

  static Step of(String step) {
    Matcher matcher = STEP.matcher(step);
    if (!matcher.matches()) {
      throw new IllegalStateException(step);
    }
    return new Step(part(matcher, 1), part(matcher, 2), part(matcher, 3));
  }

  private static String part(Matcher matcher, int group) {
    String part = matcher.group(group);
    return part == null ? "" : part.strip();
  }
}
