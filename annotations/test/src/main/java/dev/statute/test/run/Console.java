package dev.statute.test.run;

/** Prints for the user. */
final class Console {

  private Console() {}

  static void print(String line) {
    System.err.println(line);
  }
}
