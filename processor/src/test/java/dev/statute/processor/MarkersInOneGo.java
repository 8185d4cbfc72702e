package dev.statute.processor;

import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.MarkedSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sources of the marker tests, for mutation testing: with one compiler, and in as few tests as
 * possible, because PIT prepares each anew.
 */
class MarkersInOneGo {

  /** Kept between tests: no mutant that these sources are for changes the catalogue. */
  private static final Path SHARED = Path.of("target/mutation").toAbsolutePath();

  private static Path jar;

  @TempDir Path folder;

  @BeforeAll
  static void makeJar() throws IOException {
    jar = SHARED.resolve("dev.statute.http.jar");
    if (Files.notExists(jar)) {
      MarkedSources.jar("bodies", Files.createDirectories(SHARED));
    }
  }

  @Test
  void saysWhatTheMarkersOfDeclarationsSay() throws Throwable {
    verify("checks");
  }

  @Test
  void saysWhatTheMarkersOfBodiesSay() throws Throwable {
    verify("bodies");
  }

  @Test
  void proposesWhatTheMarkersSay() throws Throwable {
    verify("missing");
  }

  private void verify(String name) throws Throwable {
    MarkedSources sources = new MarkedSources(name, List.of(Compiler.JAVAC), jar, folder);
    for (DynamicTest source : sources.withTheCatalogueInAJar().toList()) {
      source.getExecutable().execute();
    }
  }
}
