package dev.statute.processor.generate.spec;

/** A mistake in a spec file: what was found and what is expected. */
public record SpecProblem(SpecFile file, SpecPosition position, String text) {

  /** The mistake and its position, in one line. */
  String message() {
    return file.location() + ":" + position.line() + ":" + position.column() + ": " + text;
  }

  /** The message, followed by an excerpt of the file. */
  public String inFull() {
    return (message() + "\n" + SpecExcerpt.of(file.text(), position)).stripTrailing();
  }
}
