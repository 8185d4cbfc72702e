package dev.statute.test.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/** Prints for the user. */
final class Console {

  private Console() {}

  static void print(String line) {
    System.err.println(line);
  }

  /**
   * Past a runner that has taken over the streams, and may keep or drop what comes after its tests.
   */
  static void printAtTheEnd(String line) {
    PrintStream stream =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, Charset.defaultCharset());
    stream.println(line);
  }
}
