package dev.statute.contract.suggest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What should be declared.
 *
 * @param patch a unified diff as {@code git apply} takes it; empty if there is nothing to add
 * @param summary the numbers, and what else the change needs
 * @param skipped the handlers that could not be changed, with the reason, a line for each file
 */
public record Suggestions(String patch, List<String> summary, List<String> skipped) {

  public Suggestions {
    summary = List.copyOf(summary);
    skipped = List.copyOf(skipped);
  }

  /**
   * Writes the patch; if there is nothing to add, an earlier one is deleted.
   *
   * @param file the file, whose folder is made if there is none
   * @param charset the charset of the sources
   * @return whether there is a patch
   * @throws IOException if it cannot be written or deleted
   */
  public boolean write(Path file, Charset charset) throws IOException {
    if (patch.isEmpty()) {
      Files.deleteIfExists(file);
      return false;
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, patch.getBytes(charset));
    return true;
  }
}
