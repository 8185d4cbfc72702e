package dev.statute.test.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder with what was seen, which all processes of a run share. */
public final class CoverageFolder {

  private final Path folder;

  public CoverageFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Adds what this process has seen.
   *
   * @return what all processes have seen, if this is the last one
   */
  public Optional<Coverage> finish(Coverage own) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("coverage.json"), own.toString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return Optional.of(own);
  }
}
