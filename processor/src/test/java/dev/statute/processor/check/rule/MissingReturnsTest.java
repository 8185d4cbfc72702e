package dev.statute.processor.check.rule;

import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.MarkerTests;

/**
 * What javac proposes for handlers that declare nothing: the sources in {@code missing/}. The
 * proposals without bodies are in {@code checks/MissingReturns}.
 */
class MissingReturnsTest extends MarkerTests {

  MissingReturnsTest() {
    super("missing", Compiler.JAVAC);
  }
}
