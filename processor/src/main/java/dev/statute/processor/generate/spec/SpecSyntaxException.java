package dev.statute.processor.generate.spec;

/** Thrown if a spec file cannot be read beyond {@link #position()}. */
final class SpecSyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient SpecPosition position;

  SpecSyntaxException(SpecPosition position, String message) {
    super(message);
    this.position = position;
  }

  SpecPosition position() {
    return position;
  }
}
