package dev.statute.contract.method;

/**
 * A step of a way.
 *
 * @param place the file and line, such as {@code OrderService.java:40}; the type, if classes do not
 *     tell the file; empty if it has none
 * @param text what happens there, such as {@code throws DuplicateOrder}, or what is called
 */
public record Step(String place, String text) {

  /** Such as {@code OrderService.java:40 throws DuplicateOrder}. */
  @Override
  public String toString() {
    return (place + " " + text).strip();
  }
}
