package dev.statute.processor;

/** A mistake in a spec file: what was found and what is expected. */
record SpecProblem(SpecFile file, Position position, String text) {

  String message() {
    return file.location() + ":" + position.line() + ":" + position.column() + ": " + text;
  }
}
