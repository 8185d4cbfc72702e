package dev.statute.processor.check.rule;

import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Elsewhere;
import dev.statute.processor.testing.MarkedSources;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles the sources in {@code missing/}, and compares what javac proposes for handlers that
 * declare nothing with the markers in them. Where no bodies are shown, it is something else; that
 * is in {@code checks/MissingReturns}.
 */
class MissingReturnsTest {

  @TempDir static Path shared;
  private static Path jar;

  @TempDir Path folder;
  private MarkedSources sources;

  @BeforeAll
  static void makeJar() {
    jar = MarkedSources.jar("missing", shared);
  }

  @BeforeEach
  void open() {
    sources = new MarkedSources("missing", List.of(Compiler.JAVAC), jar, folder);
  }

  @Tag(Elsewhere.TAG)
  @TestFactory
  Stream<DynamicTest> proposesWhatTheBodiesShow() {
    return sources.withTheCatalogueInAJar();
  }

  @TestFactory
  Stream<DynamicTest> proposesItWithTheCatalogueFromTheSameCompilation() {
    return sources.withTheCatalogueFromTheSameCompilation();
  }

  @TestFactory
  Stream<DynamicTest> proposesItInReverseOrder() {
    return sources.inReverseOrder();
  }
}
