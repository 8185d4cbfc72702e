package dev.statute.sample;

import dev.statute.http.UnprocessableContentException;
import java.net.URI;
import java.util.List;

/** The request is well-formed, but what it says makes no sense; it lists why. */
final class InvalidContentException extends UnprocessableContentException {

  private static final long serialVersionUID = 1L;

  InvalidContentException(List<Violation> violations) {
    super("Correct the members that \"errors\" points to.");
    type(URI.create("https://orders.example.com/problems/invalid-content"));
    title("Invalid content");
    extension("errors", List.copyOf(violations));
  }
}
