package dev.statute.processor.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A test that compiles the sources in a folder of the test resources, and compares what the
 * compilers say with the markers in them. A line without a marker has to stay clean.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class MarkerTests {

  @TempDir protected Path folder;
  protected MarkedSources sources;

  private final String name;
  private final List<Compiler> compilers;
  private Path jar;

  protected MarkerTests(String name, Compiler... compilers) {
    this.name = name;
    this.compilers = List.of(compilers);
  }

  @BeforeAll
  void makeJar(@TempDir Path shared) {
    jar = MarkedSources.jar(name, shared);
  }

  @BeforeEach
  void open() {
    sources = in(name, folder);
  }

  /** The sources of another folder, which are compiled with the same jar. */
  protected MarkedSources in(String name, Path folder) {
    return new MarkedSources(name, compilers, jar, folder);
  }

  @Tag(Elsewhere.TAG)
  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayWithTheCatalogueInAJar() {
    return sources.withTheCatalogueInAJar();
  }

  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayWithTheCatalogueFromTheSameCompilation() {
    return sources.withTheCatalogueFromTheSameCompilation();
  }

  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayInReverseOrder() {
    return sources.inReverseOrder();
  }
}
