package dev.statute.frameworks;

/**
 * What the endpoints take, as an argument and as content. It refuses a bad one as it is made.
 *
 * @param value any text
 */
public record Key(String value) {

  /**
   * Refuses the value {@code bad}.
   *
   * @param value any other text
   */
  public Key {
    if (value.equals("bad")) {
      throw Thrown.by("422");
    }
  }
}
